//! Every scene, struck at every call that changes something: killed, or told that the disk is full or broken.
//!
//! It must never strike twice in one house: each try starts from a copy.

use std::{sync::Mutex, time::Duration};

use anyhow::Result;

use super::{
    Course, crew,
    scene::Scene,
    stage,
    tally::{Fault, Kind, Tally},
    trace::{self, Blow, Point},
};

/// Kills every writing command at each of its calls.
pub fn kill(course: &Course) -> Result<Vec<Tally>> {
    strike_all(course, "killed at a system call", &[Blow::Kill])
}

/// Answers each of the calls with an error of the disk.
pub fn errors(course: &Course) -> Result<Vec<Tally>> {
    strike_all(
        course,
        "EIO or ENOSPC at a system call",
        &[Blow::Error("EIO"), Blow::Error("ENOSPC")],
    )
}

fn strike_all(course: &Course, name: &str, blows: &[Blow]) -> Result<Vec<Tally>> {
    if let Some(why) = course.untraceable() {
        return Ok(vec![Tally::not_run(name, why)]);
    }
    let mut tallies = Vec::new();
    let golden =
        if course.field.has_sqlite { stage::golden(course.program())? } else { Vec::new() };
    let mut left = stage::SCENES.len() + golden.len();
    for (scene, maker) in stage::SCENES {
        let title = format!("{name}: {scene}");
        let part = course.part(left);
        left -= 1;
        match maker(course.program()) {
            Ok(Some(scene)) => tallies.push(strike(&part, title, &scene, blows)?),
            Ok(None) => tallies.push(Tally::not_run(title, "this program has no such command")),
            Err(error) => {
                // A command that fails undisturbed is a fault of its own; the others are tried all the same.
                let fault = Fault::new(Kind::Stuck, format!("undisturbed: {error:#}"));
                let mut tally = Tally::new(title);
                tally.count(scene, Duration::ZERO, vec![fault]);
                tallies.push(tally);
            }
        }
    }
    for scene in golden {
        let part = course.part(left);
        left -= 1;
        tallies.push(strike(&part, format!("{name}: {}", scene.name), &scene, blows)?);
    }
    if !course.field.has_sqlite {
        let why = "sqlite3 is not installed (`apt-get install sqlite3`)";
        tallies.push(Tally::not_run(format!("{name}: homes of older formats"), why));
    }
    Ok(tallies)
}

fn strike(course: &Course, name: String, scene: &Scene, blows: &[Blow]) -> Result<Tally> {
    let points = trace::points(&scene.base.copy()?, &scene.words())?;
    let tries: Vec<(Point, Blow)> = spread(points.len())
        .flat_map(|at| blows.iter().map(move |blow| (at, *blow)))
        .map(|(at, blow)| (points[at].clone(), blow))
        .collect();
    let tally = Mutex::new(Tally::new(name));
    let lock = || tally.lock().expect("no worker panicked");
    crew::each(&tries, crew::processors(), |at, (point, blow)| {
        let title = title(scene, point, *blow);
        if !course.wants(&title) {
            return Ok(());
        }
        // Every scene has a few tries, however short the time.
        if course.is_over() && at >= 2 * blows.len() {
            lock().skipped += 1;
            return Ok(());
        }
        if let Some((faults, took)) = one(scene, point, *blow)? {
            lock().count(&title, took, faults);
        }
        Ok(())
    })?;
    Ok(tally.into_inner().expect("no worker panicked"))
}

fn title(scene: &Scene, point: &Point, blow: Blow) -> String {
    let Point { call, nth } = point;
    match blow {
        Blow::Kill => format!("{}, {call} {nth}", scene.name),
        Blow::Error(error) => format!("{}, {call} {nth} {error}", scene.name),
    }
}

/// Makes one try; none when the point was not reached.
fn one(scene: &Scene, point: &Point, blow: Blow) -> Result<Option<(Vec<Fault>, Duration)>> {
    let house = scene.base.copy()?;
    let Some(ran) = trace::strike(&house, &scene.words(), point, blow)? else { return Ok(None) };
    let (mut faults, longest) = scene.judge(house)?;
    let mut took = longest;
    if blow != Blow::Kill {
        took = took.max(ran.took);
        // An error that stops even the words about it is told by the exit code alone.
        let mute = ran.disgrace().filter(|_| ran.code.is_none_or(|code| code > 100));
        faults.extend(mute.map(|says| Fault::new(Kind::Mute, says)));
    }
    Ok(Some((faults, took)))
}

/// Visits all places so that those visited first lie evenly over the whole.
fn spread(count: usize) -> impl Iterator<Item = usize> {
    let golden = (count as f64 * 0.618) as usize;
    let step = (golden.max(1)..).find(|step| is_coprime(*step, count.max(1))).unwrap_or(1);
    (0..count).map(move |at| at * step % count)
}

fn is_coprime(a: usize, b: usize) -> bool {
    if b == 0 { a == 1 } else { is_coprime(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_visited_once() {
        for count in [0, 1, 2, 3, 10, 97, 176] {
            let mut places: Vec<usize> = spread(count).collect();
            places.sort_unstable();
            assert_eq!(places, (0..count).collect::<Vec<_>>());
        }
    }
}

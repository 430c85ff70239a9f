//! The curve of the cheapest day as a picture that can be read without colour, by eye or by a screen reader.
//!
//! It must never show a figure that the table beside it does not hold, nor fetch anything.

use std::fmt::Write as _;

use adieu_case::{Curve, CurvePoint, Mark};
use adieu_words::Words;
use jiff::civil::Date;

use crate::choose_words::{mark_words, sum_words};

const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 480.0;
const LEFT: f64 = 110.0;
const RIGHT: f64 = 40.0;
const TOP: f64 = 90.0;
const BOTTOM: f64 = 70.0;
/// How many lines go across.
const STEPS: i64 = 4;

/// Returns the picture; none when no total is known on two days at least.
pub fn curve_svg(curve: &Curve, words: &Words) -> Option<String> {
    let known: Vec<(&CurvePoint, i64)> =
        curve.points.iter().filter_map(|point| Some((point, point.total?.low))).collect();
    let ((first, _), (last, _)) = (known.first()?, known.last()?);
    if first.date == last.date {
        return None;
    }
    let highs = curve.points.iter().filter_map(|point| point.total?.high);
    let lows = known.iter().map(|(_, low)| *low);
    let top = lows.clone().chain(highs).max()?.max(100);
    let bottom = lows.min()?.min(0);
    let step = round_step(top.saturating_sub(bottom) / STEPS);
    let bottom = bottom.div_euclid(step).saturating_mul(step);
    let top = bottom.saturating_add(step.saturating_mul(STEPS));
    let top = if top < highest_of(curve) { top.saturating_add(step) } else { top };
    let frame = Frame { first: first.date, last: last.date, bottom, top, step };
    let cheapest = curve.cheapest?;
    let lowest = curve.points.iter().find(|point| point.date == cheapest)?.total?;
    let highest = known.iter().map(|(_, low)| *low).max()?;
    let about = words.msg_choose_svg_about(
        words.date(first.date),
        words.date(last.date),
        words.date(cheapest),
        sum_words(lowest, words),
        words.euro(highest),
    );
    let mut svg = head(words, &about);
    grid(&mut svg, &frame, words);
    line(&mut svg, &frame, &known, Stroke::Held);
    let upper: Vec<(&CurvePoint, i64)> =
        curve.points.iter().filter_map(|point| Some((point, point.total?.high?))).collect();
    let differs = curve.points.iter().any(|p| p.total.is_some_and(|sum| !sum.is_exact()));
    if differs && upper.len() > 1 {
        line(&mut svg, &frame, &upper, Stroke::AtMost);
        let text = escaped(&words.msg_choose_svg_upper());
        let _ = writeln!(
            svg,
            "<text x=\"{:.0}\" y=\"{:.0}\" text-anchor=\"end\">{text}</text>",
            WIDTH - RIGHT,
            TOP - 14.0
        );
    }
    marks(&mut svg, &frame, &known, words);
    svg.push_str("</svg>\n");
    Some(svg)
}

/// What the picture spans.
struct Frame {
    first: Date,
    last: Date,
    bottom: i64,
    top: i64,
    step: i64,
}

/// Returns a round number of cents that is no smaller: 1, 2 or 5 and noughts.
fn round_step(least: i64) -> i64 {
    let mut unit: i64 = 100;
    loop {
        for times in [1, 2, 5] {
            let step = unit.saturating_mul(times);
            if step >= least {
                return step;
            }
        }
        unit = unit.saturating_mul(10);
    }
}

/// Returns the highest amount that is drawn.
fn highest_of(curve: &Curve) -> i64 {
    let totals = curve.points.iter().filter_map(|point| point.total);
    totals.map(|sum| sum.high.unwrap_or(sum.low)).max().unwrap_or(0)
}

impl Frame {
    fn x(&self, day: Date) -> f64 {
        let days = |to: Date| f64::from((to - self.first).get_days());
        LEFT + (WIDTH - LEFT - RIGHT) * days(day) / days(self.last).max(1.0)
    }

    fn y(&self, cents: i64) -> f64 {
        let share = as_float(cents.saturating_sub(self.bottom))
            / as_float(self.top.saturating_sub(self.bottom)).max(1.0);
        HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share
    }
}

/// Returns cents as a place on paper: nobody sees the difference at this size.
#[allow(clippy::cast_precision_loss, reason = "a place on paper, not an amount")]
fn as_float(cents: i64) -> f64 {
    cents as f64
}

fn head(words: &Words, about: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH:.0} {HEIGHT:.0}\" role=\"img\" \
         aria-labelledby=\"title about\" lang=\"{lang}\" font-family=\"system-ui, Noto Sans, Noto Sans CJK SC, sans-serif\" \
         font-size=\"15\" fill=\"#111\">\n<title id=\"title\">{title}</title>\n<desc id=\"about\">{about}</desc>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
         <text x=\"{LEFT:.0}\" y=\"34\" font-size=\"20\" font-weight=\"600\">{title}</text>\n",
        lang = words.lang().code(),
        title = escaped(&words.msg_choose_curve_title()),
        about = escaped(about),
    )
}

fn grid(svg: &mut String, frame: &Frame, words: &Words) {
    let mut cents = frame.bottom;
    while cents <= frame.top {
        let y = frame.y(cents);
        let _ = writeln!(
            svg,
            "<line x1=\"{LEFT:.0}\" x2=\"{:.0}\" y1=\"{y:.1}\" y2=\"{y:.1}\" stroke=\"#bbb\"/>\n\
             <text x=\"{:.0}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
            WIDTH - RIGHT,
            LEFT - 10.0,
            y + 5.0,
            escaped(&words.euro(cents))
        );
        cents = cents.saturating_add(frame.step);
    }
    for (day, anchor) in [(frame.first, "start"), (frame.last, "end")] {
        let _ = writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.0}\" text-anchor=\"{anchor}\">{}</text>",
            frame.x(day),
            HEIGHT - BOTTOM + 28.0,
            escaped(&words.date_short(day))
        );
    }
}

/// Which line is drawn.
#[derive(Clone, Copy)]
enum Stroke {
    /// What we hold to be due.
    Held,
    /// The most that can be asked: dashed, so that no colour is needed.
    AtMost,
}

fn line(svg: &mut String, frame: &Frame, points: &[(&CurvePoint, i64)], stroke: Stroke) {
    let places: Vec<String> = points
        .iter()
        .map(|(point, cents)| format!("{:.1},{:.1}", frame.x(point.date), frame.y(*cents)))
        .collect();
    let style = match stroke {
        Stroke::Held => "stroke-width=\"2.5\"",
        Stroke::AtMost => "stroke-width=\"1.5\" stroke-dasharray=\"7 5\"",
    };
    let _ = writeln!(
        svg,
        "<polyline points=\"{}\" fill=\"none\" stroke=\"#111\" {style}/>",
        places.join(" ")
    );
}

/// Draws the days on which something changes: a ring, and a full one with words for the cheapest.
fn marks(svg: &mut String, frame: &Frame, known: &[(&CurvePoint, i64)], words: &Words) {
    for (point, cents) in known.iter().filter(|(point, _)| !point.marks.is_empty()) {
        let (x, y) = (frame.x(point.date), frame.y(*cents));
        let cheapest = point.marks.contains(&Mark::Cheapest);
        let said: Vec<String> = point.marks.iter().map(|mark| mark_words(*mark, words)).collect();
        let value = format!("{} · {}", words.euro(*cents), said.join(" · "));
        let said = words.msg_choose_figure(words.date_short(point.date), value);
        let (radius, fill) = if cheapest { (7.0, "#111") } else { (5.0, "#fff") };
        let _ = writeln!(
            svg,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.0}\" fill=\"{fill}\" stroke=\"#111\" \
             stroke-width=\"2\"><title>{}</title></circle>",
            escaped(&said)
        );
        if cheapest {
            label(svg, (x, y), &said);
        }
    }
}

/// Writes the words of the cheapest day under the heading, with a thin line down to its place.
fn label(svg: &mut String, (x, y): (f64, f64), said: &str) {
    let _ = writeln!(
        svg,
        "<line x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{:.0}\" y2=\"{:.1}\" stroke=\"#111\" stroke-dasharray=\"2 4\"/>\n\
         <text x=\"{LEFT:.0}\" y=\"58\">● {}</text>",
        TOP,
        y - 9.0,
        escaped(said)
    );
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

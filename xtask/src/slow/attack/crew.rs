//! Several workers that take tries from one list.
//!
//! It must never leave a try out: when time is up, the try itself says so.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use anyhow::Result;

/// Does the work for each item, in order of the list, by as many workers at once.
pub fn each<T: Sync>(
    items: &[T],
    workers: usize,
    work: impl Fn(usize, &T) -> Result<()> + Sync,
) -> Result<()> {
    let next = AtomicUsize::new(0);
    let take = || next.fetch_add(1, Ordering::Relaxed);
    let one = || -> Result<()> {
        while let Some((at, item)) = Some(take()).and_then(|at| Some((at, items.get(at)?))) {
            work(at, item)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(one)).collect();
        running.into_iter().try_for_each(|worker| worker.join().expect("a worker does not panic"))
    })
}

/// Returns as many workers as the machine has processors.
pub fn processors() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    #[test]
    fn every_item_is_worked_on_once_and_an_error_is_told() {
        let done = Mutex::new(Vec::new());
        let items: Vec<usize> = (0..50).collect();
        each(&items, 4, |at, item| {
            done.lock().unwrap().push((at, *item));
            Ok(())
        })
        .unwrap();
        let mut done = done.into_inner().unwrap();
        done.sort_unstable();
        assert_eq!(done, (0..50).map(|at| (at, at)).collect::<Vec<_>>());
        assert!(each(&items, 2, |_, _| anyhow::bail!("broken")).is_err());
    }
}

//! A card in a reader, whose commands travel on a thread of their own so that a silent card cannot hold the program.
//!
//! It must never wait beyond the time limit, or use a card again that did not answer.

mod carrying;

use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use adieu_card::dump::Stop;
use adieu_card::{Command, Reader, Transport};
use zeroize::Zeroizing;

use super::library::Library;
use super::session::{Held, Session};
use super::{Pcsc, REACHING, ReaderError};
use crate::carrier::{Carrier, CarryError};
use crate::reading::{Face, Wish};
use carrying::Shared;

/// How long giving a card back may take before the thread is left behind.
const FAREWELL: Duration = Duration::from_secs(2);

/// How often the person is told how far a reading is.
const PULSE: Duration = Duration::from_millis(40);

/// A card in a reader, held alone until this is dropped, and then left as it was found: locked, if a code opened it.
pub struct PcscCard<'a> {
    transport: Transport,
    atr: Vec<u8>,
    limit: Duration,
    orders: Option<Sender<Order>>,
    results: Receiver<Outcome>,
    broken: Option<CarryError>,
    library: PhantomData<&'a Pcsc>,
}

/// What the thread is to do.
enum Order {
    /// Send a command. It may hold the person's code: its bytes are wiped behind it.
    One(Zeroizing<Vec<u8>>),
    /// Send what the machine wants, until it wants something else.
    All(Arc<Shared>),
    /// Have the card locked again when it is given back; nothing comes of it before.
    LockAgain,
}

/// What came of it; nothing but the end when the machine took the answers itself.
type Outcome = Result<Vec<u8>, CarryError>;

/// What the thread says once the card is held.
type Opened = Result<(Transport, Vec<u8>), ReaderError>;

impl PcscCard<'_> {
    pub(super) fn open(
        library: Arc<Library>,
        reader: &str,
        limit: Duration,
    ) -> Result<Self, ReaderError> {
        let (orders, taken) = channel();
        let (outcomes, results) = channel();
        let (opened, first) = channel::<Opened>();
        let name = reader.to_owned();
        thread::spawn(move || {
            let mut held = match Session::open(library).and_then(|session| session.hold(&name)) {
                Ok(held) => held,
                Err(error) => return drop(opened.send(Err(error))),
            };
            let told = opened.send(Ok((held.protocol.transport(), held.atr.clone())));
            if told.is_ok() {
                serve(&mut held, &taken, &outcomes);
            }
            // The card is given back before `outcomes` ends, for which the other side waits.
            drop(held);
            drop(outcomes);
        });
        let (transport, atr) = match first.recv_timeout(limit.max(REACHING)) {
            Ok(opened) => opened?,
            Err(_) => return Err(ReaderError::TimedOut),
        };
        let orders = Some(orders);
        Ok(Self { transport, atr, limit, orders, results, broken: None, library: PhantomData })
    }

    /// Returns what the card said when it was started.
    pub fn atr(&self) -> &[u8] {
        &self.atr
    }

    fn order(&self, order: Order) -> Result<(), CarryError> {
        let orders = self.orders.as_ref().ok_or(CarryError::ReaderGone)?;
        orders.send(order).map_err(|_| CarryError::ReaderGone)
    }

    fn exchange(&self, command: &Command) -> Result<Vec<u8>, CarryError> {
        self.order(Order::One(Zeroizing::new(command.bytes(self.transport))))?;
        match self.results.recv_timeout(self.limit) {
            Ok(outcome) => outcome,
            Err(RecvTimeoutError::Timeout) => Err(CarryError::TimedOut),
            Err(RecvTimeoutError::Disconnected) => Err(CarryError::ReaderGone),
        }
    }

    /// Waits for the thread's end of a run; a command that takes too long ends it.
    fn watch(&self, shared: &Shared, face: &mut dyn Face) -> Result<(), CarryError> {
        let (mut done, mut since) = (0, Instant::now());
        loop {
            match self.results.recv_timeout(PULSE.min(self.limit)) {
                Ok(outcome) => return outcome.map(drop),
                Err(RecvTimeoutError::Disconnected) => return Err(CarryError::ReaderGone),
                Err(RecvTimeoutError::Timeout) => {}
            }
            if shared.done() != done {
                (done, since) = (shared.done(), Instant::now());
                shared.look(|reader| face.progress(reader.dump().commands, reader.expected()));
            } else if since.elapsed() >= self.limit {
                return Err(CarryError::TimedOut);
            }
            if face.wish() == Wish::Stop {
                shared.look(|reader| reader.stop(Stop::Asked));
            }
        }
    }
}

/// Does what is ordered, until nobody orders any more or the card fails.
fn serve(held: &mut Held, orders: &Receiver<Order>, outcomes: &Sender<Outcome>) {
    for order in orders {
        let outcome = match order {
            Order::One(command) => held.transmit(&command),
            Order::All(shared) => shared.carry_all(held).map(|()| Vec::new()),
            Order::LockAgain => {
                held.lock_again();
                continue;
            }
        };
        if outcomes.send(outcome).is_err() {
            break;
        }
    }
}

impl Carrier for PcscCard<'_> {
    fn transport(&self) -> Transport {
        self.transport
    }

    fn carry(&mut self, command: &Command) -> Result<Vec<u8>, CarryError> {
        if let Some(error) = self.broken {
            return Err(error);
        }
        let answer = self.exchange(command);
        self.broken = answer.as_ref().err().copied();
        answer
    }

    /// A thread that is gone has given the card back already, or left it to the service, which resets it.
    fn lock_again(&mut self) {
        let _ = self.order(Order::LockAgain);
    }

    /// The machine goes to the thread: handing over every command would take longer than a quick card does.
    fn carry_all(&mut self, reader: &mut Reader, face: &mut dyn Face) -> Result<(), CarryError> {
        if let Some(error) = self.broken {
            return Err(error);
        }
        let shared = Shared::lend(reader, self.transport);
        let carried = self.order(Order::All(Arc::clone(&shared)));
        let carried = carried.and_then(|()| self.watch(&shared, face));
        // The thread may still wait for a card that stays silent; what was read comes back all the same.
        shared.give_back(reader);
        face.progress(reader.dump().commands, reader.expected());
        self.broken = carried.err();
        carried
    }
}

impl Drop for PcscCard<'_> {
    fn drop(&mut self) {
        drop(self.orders.take());
        if self.broken != Some(CarryError::TimedOut) {
            // Ends when the thread has given the card back; an answer cannot come any more.
            let _ = self.results.recv_timeout(FAREWELL);
        }
    }
}

impl std::fmt::Debug for PcscCard<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PcscCard({:?})", self.transport)
    }
}

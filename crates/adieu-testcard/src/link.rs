//! Plays a card to the virtual reader: two bytes of length, then a command or one of four signals.
//!
//! It must never answer in more than one write, or wait with its acknowledgement: each costs 40 ms a command.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use crate::card::VirtualCard;

const OFF: u8 = 0;
const ON: u8 = 1;
const RESET: u8 = 2;
const GIVE_ATR: u8 = 4;

/// The card could not be put into the reader.
#[derive(Debug, thiserror::Error)]
#[error("cannot reach the virtual reader")]
pub struct LinkError(#[from] io::Error);

/// A card that a link plays while a test looks at it.
#[derive(Debug, Clone)]
pub struct SharedCard(Arc<Mutex<VirtualCard>>);

impl SharedCard {
    /// Shares a card.
    pub fn new(card: VirtualCard) -> Self {
        Self(Arc::new(Mutex::new(card)))
    }

    /// Locks the card; a link that panicked leaves it readable.
    pub fn lock(&self) -> MutexGuard<'_, VirtualCard> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A card in a virtual reader, until it is dropped.
#[derive(Debug)]
pub struct VpcdLink {
    wire: Wire,
    player: Option<JoinHandle<()>>,
}

impl VpcdLink {
    /// Puts a card into the virtual reader that listens at an address.
    pub fn dial(address: SocketAddr, card: &SharedCard) -> Result<Self, LinkError> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        Self::over(Wire::Tcp(stream), card)
    }

    /// Puts a card into a virtual reader over a private socket.
    pub(crate) fn private(stream: UnixStream, card: &SharedCard) -> Result<Self, LinkError> {
        Self::over(Wire::Unix(stream), card)
    }

    fn over(wire: Wire, card: &SharedCard) -> Result<Self, LinkError> {
        let (mut played, card) = (wire.twin()?, card.clone());
        let player = thread::spawn(move || {
            // The reader's end of the wire may close at any time: that is how a test ends.
            let _ = play(&mut played, &card);
            let _ = played.cut();
        });
        Ok(Self { wire, player: Some(player) })
    }

    /// Says whether the card is still being played.
    pub fn is_open(&self) -> bool {
        self.player.as_ref().is_some_and(|player| !player.is_finished())
    }
}

impl Drop for VpcdLink {
    /// Pulls the card out.
    fn drop(&mut self) {
        let _ = self.wire.cut();
        if let Some(player) = self.player.take() {
            let _ = player.join();
        }
    }
}

/// Plays until the wire closes or the card is gone.
fn play(wire: &mut Wire, card: &SharedCard) -> io::Result<()> {
    let mut request = Vec::new();
    loop {
        let mut length = [0; 2];
        wire.receive(&mut length)?;
        request.resize(usize::from(u16::from_be_bytes(length)), 0);
        wire.receive(&mut request)?;
        match *request {
            [] | [OFF] => {}
            [ON | RESET] => card.lock().reset(),
            [GIVE_ATR] => {
                let atr = card.lock().introduce();
                wire.answer(&atr)?;
            }
            _ => {
                let delay = card.lock().delay;
                if !delay.is_zero() {
                    thread::sleep(delay);
                }
                let (answer, gone) = {
                    let mut card = card.lock();
                    (card.transmit(&request), card.is_gone())
                };
                if gone {
                    return Ok(());
                }
                if answer.is_empty() {
                    return wire.silence();
                }
                wire.answer(&answer)?;
            }
        }
    }
}

#[derive(Debug)]
enum Wire {
    Tcp(TcpStream),
    Unix(UnixStream),
}

impl Wire {
    fn twin(&self) -> io::Result<Self> {
        Ok(match self {
            Self::Tcp(stream) => Self::Tcp(stream.try_clone()?),
            Self::Unix(stream) => Self::Unix(stream.try_clone()?),
        })
    }

    fn receive(&mut self, bytes: &mut [u8]) -> io::Result<()> {
        match self {
            Self::Tcp(stream) => {
                // The reader sends length and body apart; the kernel takes this wish back after every packet.
                rustix::net::sockopt::set_tcp_quickack(&*stream, true)?;
                stream.read_exact(bytes)
            }
            Self::Unix(stream) => stream.read_exact(bytes),
        }
    }

    fn answer(&mut self, bytes: &[u8]) -> io::Result<()> {
        let count = u16::try_from(bytes.len()).map_err(io::Error::other)?;
        let whole = [&count.to_be_bytes(), bytes].concat();
        match self {
            Self::Tcp(stream) => stream.write_all(&whole),
            Self::Unix(stream) => stream.write_all(&whole),
        }
    }

    /// Takes whatever comes and says nothing, until the wire closes.
    fn silence(&mut self) -> io::Result<()> {
        loop {
            self.receive(&mut [0])?;
        }
    }

    fn cut(&self) -> io::Result<()> {
        match self {
            Self::Tcp(stream) => stream.shutdown(Shutdown::Both),
            Self::Unix(stream) => stream.shutdown(Shutdown::Both),
        }
    }
}

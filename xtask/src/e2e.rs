//! `cargo xtask e2e`: the generated client against moto, a mock of AWS that none of us wrote.

use std::error::Error;
use std::fs::{self, File};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::repository;

/// The mock, pinned so that a run today and a run next year see the same server.
const MOTO: &str = "moto[server,apigatewayv2]==5.2.5";

const START_TIMEOUT: Duration = Duration::from_secs(60);

/// Makes the virtual environment where it is missing, starts moto on a free port of the loopback
/// interface, runs the tests that talk to it, and stops it.
pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    let folder = repository::target().join("e2e");
    let python = environment(&folder)?;
    let server = Moto::start(&python, &folder)?;
    let tests = Command::new(repository::cargo())
        .current_dir(repository::root())
        .args(["test", "--package", "tinsmith-tests", "--test", "moto"])
        .env("TINSMITH_MOTO", format!("http://{}", server.address))
        .status();
    Ok(check("the tests against moto", tests)?)
}

/// A virtual environment with moto in it; its interpreter. A marker names what was installed, so
/// that an interrupted installation is done again.
fn environment(folder: &Path) -> Result<PathBuf, String> {
    let venv = folder.join("venv");
    let marker = venv.join("installed");
    let python = venv.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    });
    if fs::read_to_string(&marker).is_ok_and(|installed| installed == MOTO) {
        return Ok(python);
    }
    fs::create_dir_all(folder)
        .map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    println!("installing {MOTO} in {}", venv.display());
    let base = if cfg!(windows) { "python" } else { "python3" };
    let made = Command::new(base)
        .args(["-m", "venv", "--clear"])
        .arg(&venv)
        .status();
    check(
        "`python3 -m venv` (Python 3 with its venv module is needed)",
        made,
    )?;
    let pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        MOTO,
    ];
    check(
        "`pip install` of moto",
        Command::new(&python).args(pip).status(),
    )?;
    fs::write(&marker, MOTO)
        .map_err(|error| format!("cannot write {}: {error}", marker.display()))?;
    Ok(python)
}

fn check(what: &str, status: io::Result<ExitStatus>) -> Result<(), String> {
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{what} failed: {status}")),
        Err(error) => Err(format!("{what} could not be started: {error}")),
    }
}

/// The running server, which ends with this value.
struct Moto {
    process: Child,
    address: SocketAddr,
}

impl Moto {
    fn start(python: &Path, folder: &Path) -> Result<Self, String> {
        let address = free_address().map_err(|error| format!("no free port: {error}"))?;
        let log = folder.join("moto.log");
        let output = File::create(&log)
            .and_then(|file| Ok((file.try_clone()?, file)))
            .map_err(|error| format!("cannot write {}: {error}", log.display()))?;
        let process = Command::new(python)
            .args(["-m", "moto.server", "--host", "127.0.0.1", "--port"])
            .arg(address.port().to_string())
            .stdin(Stdio::null())
            .stdout(output.0)
            .stderr(output.1)
            .spawn()
            .map_err(|error| format!("moto could not be started: {error}"))?;
        let mut server = Self { process, address };
        server.wait_until_it_listens().map_err(|reason| {
            let said = fs::read_to_string(&log).unwrap_or_default();
            format!("moto {reason}; it said:\n{said}")
        })?;
        Ok(server)
    }

    fn wait_until_it_listens(&mut self) -> Result<(), String> {
        let start = Instant::now();
        while start.elapsed() < START_TIMEOUT {
            if TcpStream::connect(self.address).is_ok() {
                return Ok(());
            }
            if let Ok(Some(status)) = self.process.try_wait() {
                return Err(format!("ended with {status}"));
            }
            sleep(Duration::from_millis(100));
        }
        Err(format!(
            "did not listen on {} within {START_TIMEOUT:?}",
            self.address
        ))
    }
}

impl Drop for Moto {
    fn drop(&mut self) {
        // A process that has ended already is what we want.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_address() -> io::Result<SocketAddr> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()
}

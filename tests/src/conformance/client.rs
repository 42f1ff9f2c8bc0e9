//! Generated clients, with their types put aside.

use std::collections::BTreeMap;
use std::error::Error;

use tinsmith_runtime::error::Failure;
use tinsmith_runtime::shape::Structure;
use tinsmith_runtime::{Call, Config};
use tokio::runtime::Builder;

/// A generated client, whatever its service.
pub trait Client {
    /// The shape id of the service.
    fn service(&self) -> &'static str;

    /// The shape id of the protocol that the client speaks.
    fn protocol(&self) -> &'static str;

    /// Whether the client has the operation of this shape id; `Err` says why it has not, though its
    /// service has.
    fn has(&self, operation: &str) -> Result<bool, &'static str>;

    /// Calls an operation of the client with the input that `fill` completes.
    fn call(
        &self,
        operation: &str,
        config: Config,
        fill: &mut dyn FnMut(&mut dyn Structure),
    ) -> Result<Box<dyn Structure>, Box<CallError>>;

    /// What the client makes of a failure.
    fn error(&self, failure: Failure) -> CallError;
}

/// Why a call has no output.
pub struct CallError {
    /// The error as it prints itself.
    pub message: String,
    /// The code of the service's answer.
    pub code: Option<String>,
    /// The error's shape, where the client knows it.
    pub shape: Option<Box<dyn Structure>>,
}

/// A generated client and its operations. What a suite's program says of each client is one of
/// these.
pub struct Service<C, E> {
    id: &'static str,
    protocol: &'static str,
    new: fn(Config) -> C,
    code: fn(&E) -> Option<&str>,
    shape: fn(E) -> Option<Box<dyn Structure>>,
    operations: BTreeMap<&'static str, Box<dyn Operation<C, E>>>,
    missing: BTreeMap<&'static str, &'static str>,
}

impl<C: 'static, E: Error + From<Failure> + 'static> Service<C, E> {
    /// A client without operations. `code` and `shape` take apart the error of its service.
    pub fn new(
        id: &'static str,
        protocol: &'static str,
        new: fn(Config) -> C,
        code: fn(&E) -> Option<&str>,
        shape: fn(E) -> Option<Box<dyn Structure>>,
    ) -> Self {
        Self {
            id,
            protocol,
            new,
            code,
            shape,
            operations: BTreeMap::new(),
            missing: BTreeMap::new(),
        }
    }

    /// Adds an operation by its shape id and its method.
    pub fn operation<I, O>(mut self, id: &'static str, method: fn(&C, I) -> Call<O, E>) -> Self
    where
        I: Structure + Default + 'static,
        O: Structure + Default + 'static,
    {
        self.operations.insert(id, Box::new(Method(method)));
        self
    }

    /// Says why an operation of the service is not among those of the client.
    pub fn missing(mut self, id: &'static str, reason: &'static str) -> Self {
        self.missing.insert(id, reason);
        self
    }

    /// The client as all others.
    pub fn boxed(self) -> Box<dyn Client> {
        Box::new(self)
    }
}

impl<C, E: Error> Service<C, E> {
    fn taken_apart(&self, error: E) -> CallError {
        CallError {
            message: error.to_string(),
            code: (self.code)(&error).map(str::to_owned),
            shape: (self.shape)(error),
        }
    }
}

impl<C, E: Error + From<Failure>> Client for Service<C, E> {
    fn service(&self) -> &'static str {
        self.id
    }

    fn protocol(&self) -> &'static str {
        self.protocol
    }

    fn has(&self, operation: &str) -> Result<bool, &'static str> {
        match self.missing.get(operation) {
            Some(reason) => Err(reason),
            None => Ok(self.operations.contains_key(operation)),
        }
    }

    fn call(
        &self,
        operation: &str,
        config: Config,
        fill: &mut dyn FnMut(&mut dyn Structure),
    ) -> Result<Box<dyn Structure>, Box<CallError>> {
        let operation = self.operations.get(operation).expect("an operation");
        let client = (self.new)(config);
        let outcome = operation.call(&client, fill);
        outcome.map_err(|error| Box::new(self.taken_apart(error)))
    }

    fn error(&self, failure: Failure) -> CallError {
        self.taken_apart(failure.into())
    }
}

trait Operation<C, E> {
    fn call(
        &self,
        client: &C,
        fill: &mut dyn FnMut(&mut dyn Structure),
    ) -> Result<Box<dyn Structure>, E>;
}

struct Method<C, I, O, E>(fn(&C, I) -> Call<O, E>);

impl<C, I, O, E> Operation<C, E> for Method<C, I, O, E>
where
    I: Structure + Default,
    O: Structure + Default + 'static,
    E: From<Failure>,
{
    fn call(
        &self,
        client: &C,
        fill: &mut dyn FnMut(&mut dyn Structure),
    ) -> Result<Box<dyn Structure>, E> {
        let mut input = I::default();
        fill(&mut input);
        let runtime = Builder::new_current_thread().enable_all().build();
        let output = runtime
            .expect("a runtime")
            .block_on(self.0(client, input))?;
        Ok(Box::new(output))
    }
}

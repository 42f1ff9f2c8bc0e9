//! Expressions of a rule set.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::{Reader, function, template};
use crate::ir::Expr;

/// A place within the trait's value.
pub(super) struct Place(String);

impl Place {
    pub(super) fn of(path: &str) -> Self {
        Self(path.to_owned())
    }

    pub(super) fn member(&self, name: &str) -> Self {
        Self(match self.0.as_str() {
            "" => name.to_owned(),
            path => format!("{path}.{name}"),
        })
    }

    pub(super) fn item(&self, index: usize) -> Self {
        Self(format!("{}[{index}]", self.0))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Reader {
    pub(super) fn expression(&mut self, value: Option<&Value>, place: &Place) -> Option<Expr> {
        let Some(value) = value else {
            return self.problem(place.as_str(), "is missing");
        };
        match value {
            Value::String(text) => self.template(text, place),
            Value::Bool(value) => Some(Expr::Boolean(*value)),
            Value::Number(number) => match number.as_i64().map(i32::try_from) {
                Some(Ok(integer)) => Some(Expr::Integer(integer.into())),
                _ => self.problem(place.as_str(), format!("{number} is no 32-bit integer")),
            },
            Value::Array(_) => self.expressions(value, place).map(Expr::Array),
            Value::Object(object) => self.object_expression(object, place),
            Value::Null => self.problem(place.as_str(), "is null"),
        }
    }

    pub(super) fn expressions(&mut self, value: &Value, place: &Place) -> Option<Vec<Expr>> {
        let Some(values) = value.as_array() else {
            return self.problem(place.as_str(), "is not an array");
        };
        let values = values.iter().enumerate();
        let values = values.map(|(index, value)| self.expression(Some(value), &place.item(index)));
        values.collect::<Vec<_>>().into_iter().collect()
    }

    pub(super) fn record(
        &mut self,
        entries: &Map<String, Value>,
        place: &Place,
    ) -> Option<IndexMap<String, Expr>> {
        let entries = entries.iter().map(|(name, value)| {
            let value = self.expression(Some(value), &place.member(name))?;
            Some((name.clone(), value))
        });
        entries.collect::<Vec<_>>().into_iter().collect()
    }

    fn object_expression(&mut self, object: &Map<String, Value>, place: &Place) -> Option<Expr> {
        match (object.get("ref"), object.get("fn")) {
            (Some(Value::String(name)), None) => self.reference(name, &place.member("ref")),
            (None, Some(Value::String(name))) => self.call(name, object.get("argv"), place),
            (None, None) => self.record(object, place).map(Expr::Record),
            _ => self.problem(place.as_str(), "is neither a reference nor a call"),
        }
    }

    fn reference(&mut self, name: &str, place: &Place) -> Option<Expr> {
        if self.names.iter().any(|known| known == name) {
            return Some(Expr::Ref(name.to_owned()));
        }
        let message = format!("`{name}` is neither a parameter nor a variable assigned before");
        self.problem(place.as_str(), message)
    }

    fn call(&mut self, name: &str, arguments: Option<&Value>, place: &Place) -> Option<Expr> {
        let at = place.member("argv");
        let arguments = arguments.unwrap_or(&Value::Null);
        if name == "getAttr" {
            return self.attribute(arguments, &at);
        }
        let Some((function, arity)) = function(name) else {
            let message = format!("`{name}` is no function of the rules engine's library");
            return self.problem(place.member("fn").as_str(), message);
        };
        let arguments = self.expressions(arguments, &at)?;
        match arity {
            Some(arity) if arity != arguments.len() => {
                let found = arguments.len();
                let message = format!("`{name}` takes {arity} arguments and has {found}");
                self.problem(at.as_str(), message)
            }
            _ => Some(Expr::Call(function, arguments)),
        }
    }

    /// `getAttr`: a value and a path, which is a literal.
    fn attribute(&mut self, arguments: &Value, at: &Place) -> Option<Expr> {
        let Some([value, Value::String(path)]) = arguments.as_array().map(Vec::as_slice) else {
            return self.problem(at.as_str(), "`getAttr` takes a value and a path");
        };
        let value = self.expression(Some(value), &at.item(0))?;
        match template::path(path) {
            Some(path) => Some(Expr::Attr(Box::new(value), path)),
            None => self.problem(at.item(1).as_str(), format!("`{path}` is no path")),
        }
    }

    /// A text with its templates; one piece alone stands for itself.
    fn template(&mut self, text: &str, place: &Place) -> Option<Expr> {
        let pieces = match template::pieces(text) {
            Ok(pieces) => pieces,
            Err(message) => return self.problem(place.as_str(), message),
        };
        for piece in &pieces {
            if let Expr::Ref(name) = root(piece) {
                self.reference(name, place)?;
            }
        }
        match <[Expr; 1]>::try_from(pieces) {
            Ok([piece]) => Some(piece),
            Err(pieces) => Some(Expr::Template(pieces)),
        }
    }
}

/// What an attribute is taken of.
fn root(piece: &Expr) -> &Expr {
    match piece {
        Expr::Attr(value, _) => value,
        piece => piece,
    }
}

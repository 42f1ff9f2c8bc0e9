"""Turns a rest-json service description of the Python package botocore into Smithy 2.0 shapes.

Only facts are converted: shapes, members, wire names, bindings, constraints, errors and
pagination. Documentation is never read. A property that has no rule below is an error, so a new
kind of fact cannot get lost unnoticed.
"""

import re

PRELUDE = "smithy.api#"
UNIT = {"target": PRELUDE + "Unit"}

# What a description may say about each thing. `documentation` is skipped on purpose.
KNOWN = {
    "operation": {"name", "http", "input", "output", "errors", "idempotent", "documentation"},
    "http": {"method", "requestUri", "responseCode"},
    "reference": {"shape", "documentation"},
    # `enum` beside a member narrows a plain string in prose only: AWS's own Smithy model gives
    # such a member the plain string too, so the values belong into our documentation.
    "member": {"shape", "location", "locationName", "documentation", "enum"},
    "structure": {"type", "members", "required", "exception", "error", "payload", "documentation"},
    "list": {"type", "member", "min", "max", "documentation"},
    "map": {"type", "key", "value", "min", "max", "documentation"},
    "string": {"type", "enum", "min", "max", "pattern", "documentation"},
    "integer": {"type", "min", "max", "documentation"},
    "long": {"type", "min", "max", "documentation"},
    "double": {"type", "min", "max", "documentation"},
    "blob": {"type", "min", "max", "documentation"},
    "boolean": {"type", "documentation"},
    "timestamp": {"type", "timestampFormat", "documentation"},
    "error": {"httpStatusCode"},
    "pagination": {"input_token", "output_token", "limit_key", "result_key"},
}
NUMBERS = {"integer", "long", "double"}
TIMESTAMP_FORMATS = {
    "iso8601": "date-time",
    "unixTimestamp": "epoch-seconds",
    "rfc822": "http-date",
}


class ConversionError(Exception):
    """The description says something that the rules of this file do not cover."""


def convert(description, paginators, namespace):
    """The operations and the shapes they reach: a map of absolute shape id to Smithy shape.

    Operations come first, then the other shapes, each sorted by name; members keep their order.
    Shapes that no operation reaches are left out.
    """
    return _Converter(description, paginators, namespace).shapes()


def service_facts(description):
    """What the description's metadata says about the service: its version and its traits."""
    metadata = description["metadata"]
    expected = {"protocol": "rest-json", "auth": ["aws.auth#sigv4"]}
    for key, value in expected.items():
        if metadata.get(key) != value:
            raise ConversionError(
                f"metadata: {key} is {metadata.get(key)!r}, the rules know {value!r} only"
            )
    traits = {
        "aws.api#service": {
            "sdkId": metadata["serviceId"],
            "endpointPrefix": metadata["endpointPrefix"],
        },
        "aws.auth#sigv4": {"name": metadata.get("signingName", metadata["endpointPrefix"])},
        "aws.protocols#restJson1": {},
        "smithy.api#auth": ["aws.auth#sigv4"],
        "smithy.api#title": metadata["serviceFullName"],
    }
    return metadata["apiVersion"], traits


class _Converter:
    def __init__(self, description, paginators, namespace):
        self.operations = description["operations"]
        self.source = description["shapes"]
        self.pagination = paginators.get("pagination", {})
        self.namespace = namespace
        self.inputs = {o["input"]["shape"] for o in self.operations.values() if "input" in o}
        self.outputs = {o["output"]["shape"] for o in self.operations.values() if "output" in o}
        self.converted = {}

    def shapes(self):
        unknown = sorted(set(self.pagination) - set(self.operations))
        if unknown:
            raise ConversionError(f"paginators of unknown operations: {', '.join(unknown)}")
        operations = {n: self.operation(n, self.operations[n]) for n in sorted(self.operations)}
        return {
            self.id(name): shape
            for name, shape in [*operations.items(), *sorted(self.converted.items())]
        }

    def id(self, name):
        return f"{self.namespace}#{name}"

    def reference(self, name, place):
        """A reference to a shape, which is thereby reached and converted as well."""
        if name not in self.source:
            raise ConversionError(f"{place}: there is no shape {name}")
        if name not in self.converted:
            self.converted[name] = None  # ends recursion: the shape is in the works
            self.converted[name] = self.shape(name, self.source[name])
        return {"target": self.id(name)}

    def referenced(self, reference, place):
        known("reference", reference, place)
        return self.reference(reference["shape"], place)

    # Operations

    def operation(self, name, source):
        known("operation", source, name)
        known("http", source["http"], f"{name}: http")
        traits = {
            "smithy.api#http": {
                "method": source["http"]["method"],
                "uri": self.uri(name, source),
                "code": source["http"].get("responseCode", 200),
            }
        }
        if source.get("idempotent"):
            traits["smithy.api#idempotent"] = {}
        if name in self.pagination:
            traits["smithy.api#paginated"] = self.paginated(name, source)
        operation = {
            "type": "operation",
            "input": self.referenced(source["input"], name) if "input" in source else UNIT,
            "output": self.referenced(source["output"], name) if "output" in source else UNIT,
        }
        errors = sorted(source.get("errors", []), key=lambda error: error["shape"])
        if errors:
            operation["errors"] = [self.referenced(error, name) for error in errors]
        return {**operation, "traits": by_name(traits)}

    def uri(self, name, source):
        """The URI with each label named after its member, as Smithy has it."""
        members = self.source[source["input"]["shape"]]["members"] if "input" in source else {}
        labels = {
            member.get("locationName", member_name): member_name
            for member_name, member in members.items()
            if member.get("location") == "uri"
        }
        uri = source["http"]["requestUri"]
        wanted = re.findall(r"{([^}]+)}", uri)
        if sorted(wanted) != sorted(labels):
            raise ConversionError(f"{name}: {uri} does not have the labels {sorted(labels)}")
        return re.sub(r"{([^}]+)}", lambda label: "{" + labels[label.group(1)] + "}", uri)

    def paginated(self, name, source):
        paginator = self.pagination[name]
        known("pagination", paginator, f"paginator of {name}")
        trait = {
            "inputToken": paginator["input_token"],
            "outputToken": paginator["output_token"],
            "items": paginator["result_key"],
        }
        inputs = self.source[source["input"]["shape"]]["members"]
        outputs = self.source[source["output"]["shape"]]["members"]
        limit = paginator.get("limit_key")
        lost = {trait["inputToken"], *([limit] if limit else [])} - set(inputs)
        lost |= {trait["outputToken"], trait["items"]} - set(outputs)
        if lost:
            raise ConversionError(f"paginator of {name}: no member {', '.join(sorted(lost))}")
        # Smithy wants an integer as the page size; several operations take it as a string.
        if limit and self.source[inputs[limit]["shape"]]["type"] in {"integer", "long"}:
            trait["pageSize"] = limit
        return trait

    # Other shapes

    def shape(self, name, source):
        kind = source["type"]
        if kind not in KNOWN:
            raise ConversionError(f"{name}: there is no rule for the type {kind!r}")
        known(kind, source, name)
        if kind == "structure":
            return self.structure(name, source)
        if kind == "string" and "enum" in source:
            return self.enum(name, source)
        shape = {"type": kind}
        for part in {"list": ["member"], "map": ["key", "value"]}.get(kind, []):
            shape[part] = self.referenced(source[part], name)
        traits = constraints(name, source)
        return {**shape, "traits": traits} if traits else shape

    def structure(self, name, source):
        members = {
            member_name: self.member(f"{name}${member_name}", member_name, source, member)
            for member_name, member in source["members"].items()
        }
        traits = {}
        if name in self.inputs:
            traits["smithy.api#input"] = {}
        if name in self.outputs:
            traits["smithy.api#output"] = {}
        if source.get("exception"):
            known("error", source["error"], f"{name}: error")
            status = source["error"]["httpStatusCode"]
            traits["smithy.api#error"] = "client" if status < 500 else "server"
            traits["smithy.api#httpError"] = status
        shape = {"type": "structure", "members": members}
        return {**shape, "traits": by_name(traits)} if traits else shape

    def member(self, place, name, structure, source):
        known("member", source, place)
        wire_name = source.get("locationName", name)
        location = source.get("location")
        traits = {}
        if location == "uri":
            traits["smithy.api#httpLabel"] = {}
        elif location == "querystring":
            traits["smithy.api#httpQuery"] = wire_name
        elif location is not None:
            raise ConversionError(f"{place}: there is no rule for the location {location!r}")
        elif structure.get("payload") == name:
            traits["smithy.api#httpPayload"] = {}
        elif wire_name != name:
            traits["smithy.api#jsonName"] = wire_name
        if name in structure.get("required", []):
            traits["smithy.api#required"] = {}
            # AWS marks every required member but labels so: a reply may lack it all the same.
            if location != "uri":
                traits["smithy.api#clientOptional"] = {}
        elif location == "uri":
            raise ConversionError(f"{place}: a label must be required")
        member = self.reference(source["shape"], place)
        return {**member, "traits": by_name(traits)} if traits else member

    def enum(self, name, source):
        members = {
            constant(value): {**UNIT, "traits": {"smithy.api#enumValue": value}}
            for value in source["enum"]
        }
        if len(members) != len(source["enum"]):
            raise ConversionError(f"{name}: two values of the enum have one name")
        return {"type": "enum", "members": members}


def constraints(name, source):
    """The traits of a shape which limit its values."""
    traits = {}
    limits = {key: source[key] for key in ("min", "max") if key in source}
    if limits:
        trait = "smithy.api#range" if source["type"] in NUMBERS else "smithy.api#length"
        traits[trait] = limits
    if "pattern" in source:
        traits["smithy.api#pattern"] = source["pattern"]
    if "timestampFormat" in source:
        timestamp_format = source["timestampFormat"]
        if timestamp_format not in TIMESTAMP_FORMATS:
            raise ConversionError(f"{name}: no rule for the timestamp format {timestamp_format!r}")
        traits["smithy.api#timestampFormat"] = TIMESTAMP_FORMATS[timestamp_format]
    return by_name(traits)


def constant(value):
    """The member name of an enum value, in UPPER_SNAKE: `application/x-yaml` is
    `APPLICATION_X_YAML`."""
    return re.sub(r"[^A-Za-z0-9]+", "_", value).strip("_").upper()


def known(kind, source, place):
    unknown = sorted(set(source) - KNOWN[kind])
    if unknown:
        raise ConversionError(f"{place}: there is no rule for {', '.join(unknown)}")


def by_name(traits):
    return dict(sorted(traits.items()))

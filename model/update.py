#!/usr/bin/env python3
"""Brings the facts of apigatewayv2.json up to date and keeps what is written by hand.

Written by hand, and kept: all documentation, the endpoint rule set, and the traits of the service
which the description does not give. Everything else is taken from the description.
"""

import argparse
import gzip
import json
import sys
from pathlib import Path

from botocore_to_smithy import ConversionError, by_name, convert, service_facts

MODEL = Path(__file__).with_name("apigatewayv2.json")
DOCUMENTATION = "smithy.api#documentation"
RULE_SET = "smithy.rules#endpointRuleSet"
# What `changes` tells line by line, or not at all, instead of comparing it as one fact.
APART = ("traits", "members", "operations", DOCUMENTATION)
DOCUMENTED = ("service", "operation", "structure", "enum")


def main():
    arguments = parse_arguments()
    try:
        description = read(arguments.folder / "service-2.json.gz")
        paginators = read(arguments.folder / "paginators-1.json")
        rule_set = read(arguments.folder / "endpoint-rule-set-1.json.gz")
        old_text = MODEL.read_text(encoding="utf-8")
        old = read(MODEL)
        new = update(old, description, paginators)
    except (OSError, ValueError, ConversionError) as error:
        sys.exit(f"update.py: {error}")

    endpoints = list(endpoint_changes(new, rule_set))
    for line in [*changes(old["shapes"], new["shapes"]), *endpoints, *undocumented(new["shapes"])]:
        print(line)
    text = json.dumps(new, indent=2, ensure_ascii=False) + "\n"
    if arguments.check and (endpoints or text != old_text):
        sys.exit(f"update.py: {MODEL.name} is not up to date")
    if text != old_text:
        MODEL.write_text(text, encoding="utf-8")
    print(f"{MODEL.name} {'is up to date' if text == old_text else 'is written'}: "
          f"{summary(new['shapes'])}")


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="botocore's folder of the service and version, "
                        "botocore/data/apigatewayv2/2018-11-29")
    parser.add_argument("--check", action="store_true",
                        help="write nothing; exit with 1 when the model is not up to date")
    return parser.parse_args()


def read(path):
    data = path.read_bytes()
    try:
        return json.loads(gzip.decompress(data) if path.suffix == ".gz" else data)
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


def update(old, description, paginators):
    """The model with the facts of the description and the hand-written parts of `old`."""
    service_id, old_service = service_of(old)
    namespace, _ = service_id.split("#")
    shapes = convert(description, paginators, namespace)
    version, facts = service_facts(description)
    traits = {**old_service["traits"], **facts}
    traits["aws.api#service"] = by_name(
        {**old_service["traits"].get("aws.api#service", {}), **facts["aws.api#service"]}
    )
    service = {
        "type": "service",
        "version": version,
        "operations": [
            {"target": shape_id} for shape_id, s in shapes.items() if s["type"] == "operation"
        ],
        "traits": by_name(traits),
    }
    for shape_id, shape in shapes.items():
        keep_documentation(old["shapes"].get(shape_id, {}), shape)
    return {**old, "shapes": {service_id: service, **shapes}}


def service_of(model):
    services = [(i, s) for i, s in model["shapes"].items() if s["type"] == "service"]
    if len(services) != 1:
        raise ConversionError(f"{MODEL.name}: there must be one service, not {len(services)}")
    return services[0]


def keep_documentation(old, new):
    """Gives a new shape, and each of its members, the documentation that the old one has."""
    text = old.get("traits", {}).get(DOCUMENTATION)
    if text:
        new["traits"] = by_name({**new.get("traits", {}), DOCUMENTATION: text})
    for name, member in new.get("members", {}).items():
        keep_documentation(old.get("members", {}).get(name, {}), member)


def changes(old, new):
    """A line for each operation, shape and member that is added, removed or changed."""
    for shape_id in sorted({**old, **new}):
        before, after = old.get(shape_id), new.get(shape_id)
        details = list(shape_changes(before, after)) if before and after else []
        if details or not (before and after):
            yield f"{verb(before, after)} {(after or before)['type']} {local(shape_id)}"
            yield from details


def shape_changes(old, new):
    old_members, new_members = old.get("members", {}), new.get("members", {})
    for name in {**old_members, **new_members}:
        before, after = old_members.get(name), new_members.get(name)
        details = list(fact_changes(before, after)) if before and after else []
        if details or not (before and after):
            yield ": ".join([f"  {verb(before, after)} member {name}", *details])
    common = [name for name in old_members if name in new_members]
    if common != [name for name in new_members if name in old_members]:
        yield "  changed the order of members"
    yield from (f"  changed {line}" for line in fact_changes(old, new))


def fact_changes(old, new):
    """What differs between two shapes or members, their own members and documentation aside."""
    before, after = facts_of(old), facts_of(new)
    for key in sorted({**before, **after}):
        if before.get(key) != after.get(key):
            yield f"{key} {json.dumps(before.get(key))} -> {json.dumps(after.get(key))}"


def facts_of(shape):
    facts = {**shape, **shape.get("traits", {})}
    return {k: v for k, v in facts.items() if k not in APART}


def verb(before, after):
    if before is None:
        return "added"
    return "removed" if after is None else "changed"


def endpoint_changes(model, rule_set):
    """The endpoints and errors which only one of the two rule sets can end in.

    The model's rule set is written by hand, so a difference is something to do by hand."""
    _, service = service_of(model)
    ours = set(outcomes(service["traits"][RULE_SET]))
    theirs = set(outcomes(rule_set))
    for outcome in sorted(theirs - ours):
        yield f"the endpoint rules lack: {outcome} (edit {RULE_SET} by hand)"
    for outcome in sorted(ours - theirs):
        yield f"the endpoint rules should no longer give: {outcome} (edit {RULE_SET} by hand)"


def outcomes(rule):
    if "error" in rule:
        yield rule["error"]
    if "endpoint" in rule:
        yield json.dumps(rule["endpoint"]["url"])
    for inner in rule.get("rules", []):
        yield from outcomes(inner)


def undocumented(shapes):
    for shape_id, shape in shapes.items():
        if shape["type"] in DOCUMENTED and DOCUMENTATION not in shape.get("traits", {}):
            yield f"without documentation: {shape['type']} {local(shape_id)}"
        for name, member in shape.get("members", {}).items():
            if DOCUMENTATION not in member.get("traits", {}):
                yield f"without documentation: member {local(shape_id)}${name}"


def summary(shapes):
    kinds = [shape["type"] for shape in shapes.values()]
    return f"{kinds.count('operation')} operations, {len(kinds)} shapes"


def local(shape_id):
    return shape_id.split("#")[1]


if __name__ == "__main__":
    main()

//! XML bodies, read with a parser that is not the runtime's.

use std::collections::BTreeSet;

use roxmltree::{Document, Node};

use serde_json::{Map, Value as Json};

/// Says how two documents differ in elements, attributes, namespaces and text. What counts of the
/// order is that of the items of lists: the elements of one name.
pub(super) fn difference(
    shapes: &Map<String, Json>,
    expected: &str,
    found: &str,
) -> Option<String> {
    compare(&entry_names(shapes), expected, found)
}

fn compare(entries: &BTreeSet<&str>, expected: &str, found: &str) -> Option<String> {
    let expected = Document::parse(expected.trim()).expect("the case has XML");
    let found = match Document::parse(found) {
        Ok(found) => found,
        Err(error) => return Some(format!("body: no XML, {error}: {found}")),
    };
    let expected = describe(expected.root_element(), entries);
    let found = describe(found.root_element(), entries);
    (expected != found).then(|| format!("body: expected\n{expected}\nfound\n{found}"))
}

/// What entries of maps are called, whose order is free.
fn entry_names(shapes: &Map<String, Json>) -> BTreeSet<&str> {
    let members = shapes
        .values()
        .filter_map(|shape| shape["members"].as_object());
    let flattened = members.flatten().filter(|(_, member)| {
        let target = member["target"].as_str().unwrap_or_default();
        let target = shapes.get(target);
        member["traits"].get("smithy.api#xmlFlattened").is_some()
            && target.is_some_and(|target| target["type"] == "map")
    });
    let names = flattened.map(|(name, member)| {
        let name_in_xml = member["traits"]["smithy.api#xmlName"].as_str();
        name_in_xml.unwrap_or(name)
    });
    names.chain(["entry"]).collect()
}

/// An element as text that is the same for all that say the same.
fn describe(element: Node<'_, '_>, entries: &BTreeSet<&str>) -> String {
    let tag = element.tag_name();
    let mut described = format!("<{{{}}}{}", tag.namespace().unwrap_or_default(), tag.name());
    let mut attributes = BTreeSet::new();
    for attribute in element.attributes() {
        let namespace = attribute.namespace().unwrap_or_default();
        attributes.insert(format!(
            " {{{namespace}}}{}={:?}",
            attribute.name(),
            attribute.value()
        ));
    }
    for namespace in declared(element) {
        attributes.insert(namespace);
    }
    described.extend(attributes);
    described.push('>');
    let mut children: Vec<_> = element.children().filter(Node::is_element).collect();
    if children.is_empty() {
        described.push_str(element.text().unwrap_or_default());
    }
    children.sort_by_key(|child| child.tag_name().name());
    for siblings in children.chunk_by(|a, b| a.tag_name().name() == b.tag_name().name()) {
        let mut siblings: Vec<_> = siblings
            .iter()
            .map(|child| (child.tag_name().name(), describe(*child, entries)))
            .collect();
        if siblings.iter().any(|(name, _)| entries.contains(name)) {
            siblings.sort();
        }
        described.extend(siblings.into_iter().map(|(_, child)| child));
    }
    described + "</>"
}

/// The namespaces that the element declares itself.
fn declared(element: Node<'_, '_>) -> Vec<String> {
    let inherited: Vec<_> = match element.parent_element() {
        Some(parent) => parent.namespaces().collect(),
        None => Vec::new(),
    };
    let declared = element.namespaces().filter(|namespace| {
        !inherited
            .iter()
            .any(|known| known.name() == namespace.name() && known.uri() == namespace.uri())
    });
    declared
        .map(|namespace| {
            let name = namespace.name().unwrap_or_default();
            format!(" xmlns:{name}={:?}", namespace.uri())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_that_say_something_else_are_told_apart() {
        let entries = BTreeSet::from(["entry"]);
        let is_same = |expected: &str, found: &str| compare(&entries, expected, found).is_none();
        let document = "<a xmlns='u' b='1' c='2'><d>x</d>\n <e/> <d>y</d></a>";
        assert!(is_same(
            document,
            "<a c='2' b='1' xmlns='u'><e></e><d>x</d><d>y</d></a>"
        ));
        for other in [
            "<a xmlns='u' b='1' c='2'><d>y</d><e/><d>x</d></a>",
            "<a xmlns='u' b='1' c='2'><d>x</d><d>y</d></a>",
            "<a xmlns='u' b='1' c='2'><d>x</d><e/><e/><d>y</d></a>",
            "<a xmlns='u' b='1' c='2'><d>x </d><e/><d>y</d></a>",
            "<a xmlns='u' b='1' c='3'><d>x</d><e/><d>y</d></a>",
            "<a xmlns='u' b='1'><d>x</d><e/><d>y</d></a>",
            "<a xmlns='v' b='1' c='2'><d>x</d><e/><d>y</d></a>",
            "<a b='1' c='2'><d>x</d><e/><d>y</d></a>",
            "<p:a xmlns:p='u' b='1' c='2'><d>x</d><e/><d>y</d></p:a>",
            "<a xmlns='u' xmlns:p='u' b='1' c='2'><d>x</d><e/><d>y</d></a>",
            "<f xmlns='u' b='1' c='2'><d>x</d><e/><d>y</d></f>",
            "<a xmlns='u' b='1' c='2'><d>x</d><e/><d>y</d>",
        ] {
            assert!(!is_same(document, other), "{other}");
        }
        let map = |entries: [&str; 2]| ["<m>", entries[0], entries[1], "</m>"].concat();
        let (a, b) = ("<entry><key>a</key></entry>", "<entry><key>b</key></entry>");
        assert!(is_same(&map([a, b]), &map([b, a])));
        assert!(!is_same(&map([a, b]), &map([b, b])));
    }
}

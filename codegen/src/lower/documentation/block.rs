//! Blocks of Markdown, and their lines.

use super::inline;

/// A block.
pub(super) enum Block {
    /// A paragraph of escaped inline Markdown.
    Paragraph(String),
    /// Code, as it is.
    Code(String),
    /// A heading of a level within the documentation.
    Heading(usize, String),
    /// A list, numbered or not, of items which are blocks.
    List(Numbering, Vec<Vec<Self>>),
    /// A quotation, which also shows notes.
    Quote(Vec<Self>),
}

/// The mark before an item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Numbering {
    /// `-`
    Bullets,
    /// `1.`
    Numbers,
}

/// The lines of blocks, with blank ones between them.
pub(super) fn lines(blocks: &[Block]) -> Vec<String> {
    let mut lines = Vec::new();
    write(blocks, "", "", &mut lines);
    for line in &mut lines {
        line.truncate(line.trim_end().len());
    }
    lines
}

fn write(blocks: &[Block], first: &str, others: &str, lines: &mut Vec<String>) {
    for (index, block) in blocks.iter().enumerate() {
        let first = if index == 0 { first } else { others };
        if index > 0 {
            lines.push(others.to_owned());
        }
        match block {
            Block::Paragraph(text) => inline::wrap(text, first, others, lines),
            Block::Code(code) => write_code(code, first, others, lines),
            Block::Heading(level, text) => {
                let marks = "#".repeat((*level).clamp(1, 6));
                let mut heading = Vec::new();
                inline::wrap(text, "", "", &mut heading);
                lines.push(format!("{first}{marks} {}", heading.join(" ")));
            }
            Block::List(numbering, items) => write_list(*numbering, items, first, others, lines),
            Block::Quote(blocks) => {
                write(blocks, &format!("{first}> "), &format!("{others}> "), lines);
            }
        }
    }
}

/// Code within a fence that no line of it can close.
fn write_code(code: &str, first: &str, others: &str, lines: &mut Vec<String>) {
    let longest = code.split(|it| it != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(3.max(longest + 1));
    lines.push(format!("{first}{fence}text"));
    let code = code.trim_matches('\n');
    lines.extend(
        code.lines()
            .map(|line| format!("{others}{}", line.replace('\t', "    "))),
    );
    lines.push(format!("{others}{fence}"));
}

fn write_list(
    numbering: Numbering,
    items: &[Vec<Block>],
    first: &str,
    others: &str,
    lines: &mut Vec<String>,
) {
    for (index, item) in items.iter().enumerate() {
        let prefix = if index == 0 { first } else { others };
        let mark = match numbering {
            Numbering::Bullets => "- ".to_owned(),
            Numbering::Numbers => format!("{}. ", index + 1),
        };
        let hanging = " ".repeat(mark.len());
        write(
            item,
            &format!("{prefix}{mark}"),
            &format!("{others}{hanging}"),
            lines,
        );
    }
}

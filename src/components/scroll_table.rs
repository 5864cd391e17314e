//! Tables that may be wider than the screen.

use yew::{AttrValue, Html, html};

/// A row: what it is about, and its cells.
pub struct TableRow {
    /// Heads the row.
    pub name: AttrValue,
    /// The cells after it.
    pub cells: Vec<Html>,
}

/// A table whose head and first column stay in sight while it scrolls; a keyboard scrolls it too.
/// `head` names the first column and then each of the cells.
pub fn scroll_table(
    label: &str,
    head: &[String],
    rows: impl IntoIterator<Item = TableRow>,
) -> Html {
    html! {
        <div class="scroll-table" role="region" tabindex="0" aria-label={label.to_owned()}>
            <table>
                <thead>
                    <tr>{ for head.iter().map(|name| html! { <th scope="col">{ name }</th> }) }</tr>
                </thead>
                <tbody>{ for rows.into_iter().map(row) }</tbody>
            </table>
        </div>
    }
}

fn row(row: TableRow) -> Html {
    html! {
        <tr>
            <th scope="row">{ row.name }</th>
            { for row.cells.into_iter().map(|cell| html! { <td>{ cell }</td> }) }
        </tr>
    }
}

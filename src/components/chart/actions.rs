//! What a person can do with any chart.

use yew::{AttrValue, Html, hook, use_context};

use crate::text::Texts;

/// Makes what stands below a chart, of its id and its title. A context, so that every chart of a screen has it.
#[derive(Clone, Copy)]
pub struct ChartActions(pub fn(&Texts, AttrValue, AttrValue) -> Html);

impl PartialEq for ChartActions {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.0, other.0)
    }
}

/// What stands below this chart; nothing on a screen that offers nothing.
#[hook]
pub(super) fn use_actions(id: &AttrValue, title: &AttrValue) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let actions = use_context::<ChartActions>();
    actions.map_or_else(Html::default, |ChartActions(view)| {
        view(&texts, id.clone(), title.clone())
    })
}

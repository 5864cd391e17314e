### What only the inputs say: cells of the grid, the paste preview, resets.

inputs-reset = العودة إلى { $value }
inputs-confirm-reading = كُتب هذا في صفحة بلغة أخرى. هل هذا هو المقصود؟

pledges-unnamed = جهة متبرعة بلا اسم
pledges-cell = { $field }، { $pledge }
pledges-note-blank = صف جديد: يُحتسب عندما يُملأ المبلغ.
pledges-note-worth = { $amount } { $currency } = { $worth } بسعر { $rate } لكل دولار
pledges-note-in-balance = تقع إحدى الدفعات في شهر الرصيد الافتتاحي أو قبله. وهي مدرجة في الرصيد، لذلك لا تُحتسب.

totals-caption = ما تدرّه التبرعات المعلنة بحسب المرحلة، بقدر ما تُحتسب
totals-first-year = في السنة التي تبدأ في { $month }
totals-horizon = { PLURAL($years) ->
    [zero] في كل السنوات
    [one] في السنة كلها
    [two] في السنتين معًا
    [few] في السنوات الـ{ $years } كلها
    [many] في { $years } سنة كلها
   *[other] في { $years } سنة كلها
}

inputs-offers = قيم من التقرير


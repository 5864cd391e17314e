### What has to come in for requests to be met, and what a gift does.
### Terms marked "review" are usual terms that were not confirmed in a United Nations text.

ask-title = ما ينبغي طلبه
ask-lead = اختر ما يجب أن يتحقق: نسبة الطلبات التي تُلبّى، والاحتياطي، والسنوات. ويتبع ذلك المبلغ الذي يجب أن يرد، وأجل وروده.
ask-incomplete = في إحدى القيم هنا ما يحتاج إلى انتباه؛ ويظهر الجواب عند اكتمالها كلها.

## What must hold

field-ask-share =
    .label = الطلبات التي تُلبّى
    .help = نسبة من طلبات المساعدة في كل سنة، بحسب العدد، مقرّبة إلى الأعلى حتى طلب كامل.
    .unit = %
ask-shares = نسب كثيرًا ما تُطلب
field-ask-reserve-kind =
    .label = الاحتياطي المحتفظ به
option-ask-reserve-kind-scenario = كما في السيناريو
option-ask-reserve-kind-months-of-spending = أشهر
    .help = عدد من أشهر الإنفاق المقرر في السنة.
option-ask-reserve-kind-share-of-spending = نسبة
    .help = نسبة من الإنفاق المقرر في السنة.
option-ask-reserve-kind-amount = مبلغ
    .help = المبلغ نفسه في كل سنة.
field-ask-reserve-months =
    .label = أشهر الإنفاق المحتفظ بها
    .unit = شهرًا
field-ask-reserve-share =
    .label = نسبة الإنفاق المحتفظ بها
    .unit = %
field-ask-reserve-amount =
    .label = المبلغ المحتفظ به
    .unit = دولار
field-ask-first-year =
    .label = من سنة
field-ask-last-year =
    .label = إلى سنة
ask-year-outside = ليست { $year } من السنوات من { $first } إلى { $last }.
ask-into-horizon = إعادة السؤال إلى داخل الأفق
field-ask-kind =
    .label = يُدفع التبرع الجديد
option-ask-kind-annual-gift = كل سنة
option-ask-kind-one-off-gift = مرة واحدة
field-ask-month =
    .label = شهر الدفع
    .help = شهر الدفعة؛ وإذا كانت سنوية فشهر الدفعة الأولى.

## The answer

# $requests, $reserve and $condition are clauses from below; $condition may be empty.
ask-least-annual = { PLURAL($payments) ->
    [one] بمبلغ { $amount } يُدفع في { $month }، دفعة واحدة لا غير، يستطيع الصندوق { $requests } و{ $reserve }{ $condition }. ويجب أن يصل بحلول نهاية { $latest }.
    [two] بمبلغ { $amount } في السنة ابتداءً من { $month }، على دفعتين، يستطيع الصندوق { $requests } و{ $reserve }{ $condition }. ويجب أن تصل الدفعة الأولى بحلول نهاية { $latest }.
    [few] بمبلغ { $amount } في السنة ابتداءً من { $month }، على { $payments } دفعات، يستطيع الصندوق { $requests } و{ $reserve }{ $condition }. ويجب أن تصل الدفعة الأولى بحلول نهاية { $latest }.
   *[other] بمبلغ { $amount } في السنة ابتداءً من { $month }، على { $payments } دفعة، يستطيع الصندوق { $requests } و{ $reserve }{ $condition }. ويجب أن تصل الدفعة الأولى بحلول نهاية { $latest }.
}
ask-least-once = بمبلغ { $amount } يُدفع مرة واحدة في { $month } يستطيع الصندوق { $requests } و{ $reserve }{ $condition }. ويجب أن يصل بحلول نهاية { $latest }.
ask-not-needed = لا حاجة إلى تبرع جديد: يستطيع الصندوق { $requests } و{ $reserve }. وأقرب الأشهر إلى الحد الأدنى هو { $tightest }، بفائض قدره { $margin }.
ask-too-late = لا يكفي أي مبلغ يُدفع ابتداءً من { $month } ليستطيع الصندوق { $requests } و{ $reserve }: بحلول نهاية { $lacks }، قبل الدفعة الأولى، ينقصه { $lacking }.
ask-too-large = لا يكفي أي مبلغ يمكن طلبه ليستطيع الصندوق { $requests } و{ $reserve }: بحلول نهاية { $lacks } ينقصه { $lacking }.

ask-requests-none = تغطية تكاليفه الأخرى من { $first } إلى { $last }
ask-requests-all = { PLURAL($requests) ->
    [one] تلبية الطلب الوحيد من { $first } إلى { $last }
    [two] تلبية الطلبين كليهما من { $first } إلى { $last }
    [few] تلبية الطلبات كلها وعددها { $requests } من { $first } إلى { $last }
   *[other] تلبية الطلبات كلها وعددها { $requests } من { $first } إلى { $last }
}
ask-requests-all-each-year = { PLURAL($requests) ->
    [one] تلبية الطلب الوحيد في كل سنة من { $first } إلى { $last }
    [two] تلبية الطلبين كليهما في كل سنة من { $first } إلى { $last }
   *[other] تلبية الطلبات كلها في كل سنة، وعددها { $requests }، من { $first } إلى { $last }
}
ask-requests-part = تلبية { $met } من أصل { $requests } من الطلبات من { $first } إلى { $last }
ask-requests-part-each-year = تلبية { $met } من أصل { $requests } من الطلبات في كل سنة من { $first } إلى { $last }

ask-reserve-none = إبقاء رصيده عند الصفر أو فوقه
ask-reserve-amount = الاحتفاظ باحتياطي قدره { $amount }
ask-reserve-share = الاحتفاظ باحتياطي نسبته { $share } من إنفاق السنة
ask-reserve-months = { PLURAL($months) ->
    [one] الاحتفاظ باحتياطي يعادل إنفاق شهر واحد
    [two] الاحتفاظ باحتياطي يعادل إنفاق شهرين
    [few] الاحتفاظ باحتياطي يعادل إنفاق { $months } أشهر
    [many] الاحتفاظ باحتياطي يعادل إنفاق { $months } شهرًا
   *[other] الاحتفاظ باحتياطي يعادل إنفاق { $months } شهر
}

ask-condition = ، إذا { $condition }
ask-conditions = ، إذا { $share } و{ $before }
ask-condition-part = { PLURAL($met) ->
    [zero] لم يُلبَّ أي طلب
    [one] لم يُلبَّ أكثر من طلب واحد
    [two] لم يُلبَّ أكثر من طلبين
    [few] لم يُلبَّ أكثر من { $met } طلبات
   *[other] لم يُلبَّ أكثر من { $met } من الطلبات
}
ask-condition-part-each-year = { PLURAL($met) ->
    [zero] لم يُلبَّ أي طلب في أي سنة
    [one] لم يُلبَّ أكثر من طلب واحد في السنة
    [two] لم يُلبَّ أكثر من طلبين في السنة
    [few] لم يُلبَّ أكثر من { $met } طلبات في السنة
   *[other] لم يُلبَّ أكثر من { $met } من الطلبات في السنة
}
ask-condition-share = لم يُلبَّ أكثر من { $share } من طلبات كل سنة، مقرّبة إلى الأعلى
# $years and $met are lists: in 2025 and 2026, the 17 and 12.
ask-condition-before = لم يُلبَّ في { $years } أكثر مما يُلبّى من دونه، وهو { $met }
ask-condition-before-many = لم يُلبَّ في أي سنة من { $first } إلى { $last } أكثر مما يُلبّى من دونه

ask-counting = { $counting ->
    [agreed] المحتسب: التبرعات المدفوعة أو المتفق عليها.
    [announced] المحتسب: التبرعات المدفوعة أو المتفق عليها أو المعلنة.
    [weighted] المحتسب: كل تبرع مرجّحًا باحتماله، والمفترض منها أيضًا.
   *[all] المحتسب: جميع التبرعات، والمفترض منها أيضًا.
}
ask-copy = نسخ
ask-copied = تم النسخ.
ask-not-copied = لم يسمح المتصفح بذلك. حدّد الجملة وانسخها بنفسك.
ask-instead-once = وإذا دُفع مرة واحدة في { $month } يكفي { $amount }.
ask-instead-annual = { PLURAL($payments) ->
    [one] وإذا دُفع كل سنة كانت هناك دفعة واحدة قدرها { $amount }.
    [two] وإذا دُفع كل سنة ابتداءً من { $month } يكفي { $amount } في السنة، على دفعتين.
    [few] وإذا دُفع كل سنة ابتداءً من { $month } يكفي { $amount } في السنة، على { $payments } دفعات.
   *[other] وإذا دُفع كل سنة ابتداءً من { $month } يكفي { $amount } في السنة، على { $payments } دفعة.
}
ask-in-time-annual = ابتداءً من { $month } يكفي { $amount } في السنة.
ask-in-time-once = في { $month } يكفي { $amount }.
ask-in-time-choose = اطلب الدفع في { $month }
ask-sustainable = { PLURAL($requests) ->
    [zero] من دون أي تبرع جديد ومع الاحتياطي نفسه، لا يمكن تلبية أي طلب في كل سنة من سنوات الأفق.
    [one] من دون أي تبرع جديد ومع الاحتياطي نفسه، يمكن تلبية طلب واحد في كل سنة من سنوات الأفق.
    [two] من دون أي تبرع جديد ومع الاحتياطي نفسه، يمكن تلبية طلبين في كل سنة من سنوات الأفق.
    [few] من دون أي تبرع جديد ومع الاحتياطي نفسه، يمكن تلبية { $requests } طلبات في كل سنة من سنوات الأفق.
    [many] من دون أي تبرع جديد ومع الاحتياطي نفسه، يمكن تلبية { $requests } طلبًا في كل سنة من سنوات الأفق.
   *[other] من دون أي تبرع جديد ومع الاحتياطي نفسه، يمكن تلبية { $requests } طلب في كل سنة من سنوات الأفق.
}
ask-sustainable-all = من دون أي تبرع جديد ومع الاحتياطي نفسه، يمكن تلبية جميع الطلبات في كل سنة من سنوات الأفق.
ask-sustainable-none = من دون أي تبرع جديد لا يمكن الاحتفاظ بالاحتياطي نفسه طوال الأفق حتى إن لم يُلبَّ أي طلب.

## How the amount comes about

ask-working-decides = الشهر الحاسم { $month }: عرض طريقة الحساب
ask-working = عرض طريقة الحساب لشهر { $month }
ask-working-help = تُختبر نهاية كل شهر، على أن تُستحق خطة السنة بالتساوي ويُعد كل دولار مخصص منفقًا.
ask-working-step = الخطوة
ask-working-amount = الرقم
ask-working-opening = الرصيد في بداية { $year }
ask-working-opening-later = الرصيد في بداية { $year }، من دون التبرع ومع تلبية الطلبات المذكورة أعلاه في السنوات السابقة
ask-working-receipts = + الوارد في السنة حتى نهاية { $month }
ask-working-due = − المستحق حتى ذلك الحين
ask-working-balance = = الرصيد بحسب الخطة، من دون التبرع
ask-working-floor = − الحد الأدنى للاحتياطي
ask-working-lacking = = الناقص في نهاية { $month }
ask-working-margin = = ما يزيد على الحد الأدنى في نهاية { $month }
ask-working-payments = ÷ دفعات التبرع حتى نهاية { $month }
ask-working-least = = كل دفعة، مقرّبة إلى الأعلى حتى السنت

## The gift table

# review: جدول التبرعات.
ask-table-title = جدول التبرعات
ask-table-none = يقسّم الجدول المبلغ المطلوب. ولا يوجد مبلغ لتقسيمه.
ask-table-waits = يقسّم الجدول المبلغ المطلوب، ويظهر عند اكتمال القيم أعلاه.
ask-table-intro-annual = كيف تكوّن تبرعات من أحجام مختلفة { $amount } في السنة. والصفوف التي لا تغيّرها تتبع المبلغ.
ask-table-intro-once = كيف تكوّن تبرعات من أحجام مختلفة { $amount }. والصفوف التي لا تغيّرها تتبع المبلغ.
ask-table = التبرعات بحسب الحجم
field-tier-amount =
    .label = كل تبرع
field-tier-gifts =
    .label = عدد التبرعات
field-tier-chance =
    .label = عدد من يُطلب منهم لكل تبرع
ask-table-total = المجموع
ask-table-contributors = الجهات التي يُطلب منها
ask-table-cell = { $column }، الصف { $row }
ask-table-rest = تبرعات أخرى معًا
ask-table-sum = الإجمالي
ask-table-asked = المطلوب
ask-table-left-out = { $why ->
    [amount] الصف { $row } غير محتسب: ينقصه المبلغ.
    [gifts] الصف { $row } غير محتسب: ينقصه عدد التبرعات.
   *[value] الصف { $row } غير محتسب: في إحدى قيمه ما يحتاج إلى انتباه.
}
ask-table-not-counted = غير محتسب
ask-table-over = تزيد الصفوف على المطلوب بمقدار { $over }.
ask-table-finding = { PLURAL($gifts) ->
    [one] يكوّن تبرع واحد المبلغ؛ وعدد الجهات التي يجب أن يُطلب منها { $contributors }.
    [two] يكوّن تبرعان المبلغ؛ وعدد الجهات التي يجب أن يُطلب منها { $contributors }.
    [few] تكوّن { $gifts } تبرعات المبلغ؛ وعدد الجهات التي يجب أن يُطلب منها { $contributors }.
   *[other] يكوّن { $gifts } تبرعًا المبلغ؛ وعدد الجهات التي يجب أن يُطلب منها { $contributors }.
}
ask-table-finding-rest = { PLURAL($gifts) ->
    [one] يكوّن تبرع واحد مع { $rest } من تبرعات أخرى المبلغ؛ وعدد الجهات التي يجب أن يُطلب منها الأول { $contributors }.
    [two] يكوّن تبرعان مع { $rest } من تبرعات أخرى المبلغ؛ وعدد الجهات التي يجب أن يُطلب منها الأولان { $contributors }.
    [few] تكوّن { $gifts } تبرعات مع { $rest } من تبرعات أخرى المبلغ؛ وعدد الجهات التي يجب أن تُطلب منها الأولى { $contributors }.
   *[other] يكوّن { $gifts } تبرعًا مع { $rest } من تبرعات أخرى المبلغ؛ وعدد الجهات التي يجب أن تُطلب منها الأولى { $contributors }.
}
ask-table-chance = أن يُطلب من ثلاث جهات لكل تبرع يرد، أي باحتمال واحد من ثلاثة، أمر مفترض كما يفعل واضعو هذه الجداول كثيرًا. ضع رقمك مكانه.
ask-table-reset = العودة إلى الأحجام المقترحة
table-name-gift-table = جدول التبرعات

## The reverse

ask-gift-title = أثر تبرع ما
field-gift-kind =
    .label = تبرع يُدفع
option-gift-kind-annual-gift = كل سنة
option-gift-kind-one-off-gift = مرة واحدة
field-gift-amount =
    .label = مبلغ كل دفعة
    .unit = دولار
field-gift-month =
    .label = شهر الدفعة الأولى
field-gift-payments =
    .label = الدفعات
    .help = دفعة في السنة. وما يقع بعد الأفق لا يُحتسب.
    .unit = دفعات

ask-gift-rule = هنا تحدد قاعدة الدعم في السيناريو عدد الطلبات التي تُلبّى: فقد تنفق التبرع قبل الوقت الذي يفترضه الطلب أعلاه.
ask-gift-once = تبرع قدره { $amount } في { $month }
ask-gift-yearly = { PLURAL($payments) ->
    [one] تبرع قدره { $amount } في { $month }
    [two] تبرع قدره { $amount } في السنة ابتداءً من { $month } على دفعتين
    [few] تبرع قدره { $amount } في السنة ابتداءً من { $month } على { $payments } دفعات
   *[other] تبرع قدره { $amount } في السنة ابتداءً من { $month } على { $payments } دفعة
}
ask-gift-more = { PLURAL($by) ->
    [one] { $gift } يتيح للصندوق تلبية طلب واحد إضافي خلال { years-counted }: { $after } بدلًا من { $before }.
    [two] { $gift } يتيح للصندوق تلبية طلبين إضافيين خلال { years-counted }: { $after } بدلًا من { $before }.
    [few] { $gift } يتيح للصندوق تلبية { $by } طلبات إضافية خلال { years-counted }: { $after } بدلًا من { $before }.
   *[other] { $gift } يتيح للصندوق تلبية { $by } طلبًا إضافيًا خلال { years-counted }: { $after } بدلًا من { $before }.
}
ask-gift-same = { $gift } لا يغيّر عدد الطلبات الملبّاة خلال { years-counted }: { $before }.
ask-gift-fewer = { PLURAL($by) ->
    [one] بالقاعدة المختارة، { $gift } ينقص الطلبات الملبّاة طلبًا واحدًا خلال { years-counted }: { $after } بدلًا من { $before }.
    [two] بالقاعدة المختارة، { $gift } ينقص الطلبات الملبّاة طلبين خلال { years-counted }: { $after } بدلًا من { $before }.
    [few] بالقاعدة المختارة، { $gift } ينقص الطلبات الملبّاة { $by } طلبات خلال { years-counted }: { $after } بدلًا من { $before }.
   *[other] بالقاعدة المختارة، { $gift } ينقص الطلبات الملبّاة { $by } طلبًا خلال { years-counted }: { $after } بدلًا من { $before }.
}
ask-gift-table = أثر التبرع بالقاعدة المختارة
ask-gift-measure = الرقم
ask-gift-without = من دونه
ask-gift-with = معه
ask-gift-difference = الفرق
ask-gift-met-in = الطلبات الملبّاة في { $year }
ask-gift-met = الطلبات الملبّاة في كل السنوات
ask-gift-last-closing = آخر رصيد ختامي
ask-gift-add = إضافته إلى التبرعات بوصفه مفترضًا
ask-gift-donor = تبرع جديد (مفترض)
ask-gift-not-counted = لا يحتسب السيناريو التبرعات المفترضة: سيظهر التبرع هناك في القائمة ولا يأتي بشيء.

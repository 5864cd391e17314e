### ما يحرّكه كل مدخل، والنتائج من دون تبرع معلن أو بتأخير موعده.

sensitivity-title = ما يحرّكه كل مدخل
sensitivity-lead = يُخفَض كل مدخل ويُرفع وحده، ويبقى كل ما عداه كما هو. ولا يتجاوز أي مدخل نطاقه المسموح: وحيث ينتهي نطاقه قبل التغيير يُذكر ذلك.
field-change =
    .label = التغيير
    .help = مقدار خفض كل مدخل ورفعه.
    .unit = %
sensitivity-measure = ما الذي يتحرك
sensitivity-met = الطلبات الملبّاة، كل السنوات
sensitivity-months = المدة حتى ينزل الاحتياطي دون حده الأدنى
sensitivity-balance = آخر رصيد ختامي
sensitivity-not-within = ليس خلال { $years }
sensitivity-months-beyond = { $months }+
sensitivity-axis-months = أشهر كاملة

sensitivity-lever = { $lever ->
    [pledge_amounts] مبالغ كل التبرعات المعلنة
    [requests] عدد الطلبات
    [average_request] متوسط الطلب
    [queued_requests] ما يطلبه كل طلب
    [award_share] الحصة الممنوحة
    [utilisation] الحصة المنفقة
    [support_cost_rate] تكاليف دعم البرامج
    [reserve_value] الحد الأدنى للاحتياطي
   *[opening_balance] الرصيد الافتتاحي
}
sensitivity-lever-label = { $lever ->
    [pledge_amounts] مبالغ كل التبرعات المعلنة
    [requests] عدد الطلبات
    [average_request] متوسط الطلب
    [queued_requests] ما يطلبه كل طلب
    [award_share] الحصة الممنوحة
    [utilisation] الحصة المنفقة
    [support_cost_rate] تكاليف دعم البرامج
    [reserve_value] الحد الأدنى للاحتياطي
   *[opening_balance] الرصيد الافتتاحي
}
sensitivity-less = أقل بنسبة { $change }
sensitivity-more = أكثر بنسبة { $change }
sensitivity-less-kept = أقل بنسبة { $change }، بقدر ما يسمح نطاقه
sensitivity-more-kept = أكثر بنسبة { $change }، بقدر ما يسمح نطاقه
sensitivity-moved = { $lever }: { $change }

sensitivity-measured = { $measure ->
    [met] عدد الطلبات الملبّاة في كل السنوات
    [months] المدة حتى ينزل الاحتياطي دون حده الأدنى
   *[balance] آخر رصيد ختامي
}
sensitivity-finding = أكثر هذه المدخلات أثرًا في { sensitivity-measured } هو { $lever }: { $low } إذا كان { $down }، و{ $high } إذا كان { $up }
sensitivity-finding-several = أكثر هذه المدخلات أثرًا في { sensitivity-measured }، وبالقدر نفسه: { $levers }
sensitivity-finding-none = لا أثر لأي من هذه المدخلات في { sensitivity-measured } إذا تغيّر بنسبة { $change }
sensitivity-description = تمتد الأشرطة من القيمة الحالية إلى القيمة حين يكون المدخل أقل بنسبة { $change } (مخططة) وأكثر بنسبة { $change } (ممتلئة)، والأوسع أولًا.
sensitivity-description-beyond = تمتد الأشرطة من القيمة الحالية إلى القيمة حين يكون المدخل أقل بنسبة { $change } (مخططة) وأكثر بنسبة { $change } (ممتلئة)، والأوسع أولًا. وتعني { $months }+: ليس خلال { $years }.
sensitivity-base = القيمة الحالية: { $value }
sensitivity-explore = تصفّح كل مدخل
sensitivity-readout = { $lever }: { $low } إذا كان { $down }، و{ $high } إذا كان { $up }؛ والقيمة الحالية { $base }.

sensitivity-levers-table = الأرقام الدقيقة لكل مدخل
sensitivity-input = المدخل
sensitivity-change = التغيير
sensitivity-as-it-is = كما هو الآن
sensitivity-difference = { $name }: الفرق

sensitivity-progress = ما أُنجز من الحساب
sensitivity-running = يجري حساب { $done } من { $of }…
sensitivity-stopped = توقف عند { $done } من { $of }. والمعروض هو ما حُسب من قبل.
sensitivity-stop = إيقاف
sensitivity-go-on = متابعة

## One contributor away

one-away-title = من دون متبرع واحد
one-away-lead = ما تصير إليه النتائج من دون تبرع معلن واحد، ومع تأجيل كل دفعة من دفعاته ستة أشهر. والتبرعات مرتبة كما في السيناريو.
one-away-none = لا يُحتسب أي تبرع معلن في هذا السيناريو.
one-away-finding = أيًّا كان التبرع الذي يغيب، لا يقل عدد الطلبات الملبّاة في كل السنوات عن { $without } بدلًا من { $base }؛ وأيًّا كان التبرع الذي تُؤجَّل دفعاته ستة أشهر، لا يقل عن { $later }.
one-away-finding-without = أيًّا كان التبرع الذي يغيب، لا يقل عدد الطلبات الملبّاة في كل السنوات عن { $without } بدلًا من { $base }؛ وأيًّا كان التبرع الذي تُؤجَّل دفعاته ستة أشهر، لا يقل عما هو الآن.
one-away-finding-later = أيًّا كان التبرع الذي يغيب، لا يقل عدد الطلبات الملبّاة في كل السنوات عما هو الآن، أي { $base }؛ وأيًّا كان التبرع الذي تُؤجَّل دفعاته ستة أشهر، لا يقل عن { $later }.
one-away-finding-none = أيًّا كان التبرع الذي يغيب أو تُؤجَّل دفعاته ستة أشهر، لا يقل عدد الطلبات الملبّاة في كل السنوات عما هو الآن: { $base }.
one-away-table = النتائج من دون كل تبرع معلن، ومع تأجيله ستة أشهر
one-away-contributor = المتبرع
one-away-first-payment = الدفعة الأولى
one-away-pledge = { $donor }: { $amount } { $currency }، أولها في { $month }
one-away-without = من دونه: { $measure }
one-away-later = بعد ستة أشهر: { $measure }
one-away-pages = صفحات التبرعات المعلنة
one-away-page = التبرعات من { $first } إلى { $last } من أصل { $count }
one-away-page-previous = السابق
one-away-page-next = التالي

table-name-sensitivity = أثر المدخلات
table-name-one-away = من دون متبرع واحد

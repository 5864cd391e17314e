### كل حقل من حقول السيناريو: اسمه، وشرحه، ووحدته، ومصدره حيث يعطي التقرير أو القاعدة القيمة الأصلية.
### Terms marked "review" are usual terms that were not confirmed in a United Nations text.

field-scenario =
    .label = السيناريو

## Fund and horizon

field-name =
    .label = اسم السيناريو
    .help = يظهر في الصفحة وفي الملفات.
field-version =
    .label = إصدار الصيغة
field-as-of =
    .label = الرصيد في نهاية
    .help = الرصيد الافتتاحي هو رصيد نهاية هذا الشهر. ويبدأ التخطيط بالشهر الذي يليه.
    .source = تقرير المفوضية، الفقرة 54
field-opening-balance =
    .label = الرصيد الافتتاحي
    .help = ما لدى الصندوق في آخر يوم من ذلك الشهر.
    .unit = دولار
    .source = تقرير المفوضية، الفقرة 54: { MONEY("1199655.35") } في 31 ديسمبر 2024
# review: الهدف السنوي.
field-annual-target =
    .label = الهدف السنوي
    .help = التبرعات المنشودة في كل سنة من سنوات التخطيط.
    .unit = دولار في السنة
    .source = تقرير المفوضية، الفقرتان 56 و61: 1.5 مليون دولار على الأقل
field-years =
    .label = أفق التخطيط
    .help = عدد السنوات التي يشملها الحساب، وكل سنة اثنا عشر شهرًا.
    .unit = سنة
field-counting =
    .label = التبرعات المحتسبة
    .help = مدى رسوخ التبرع المعلن حتى يُحتسب إيرادًا.
    .source = افتراضك

option-counting-agreed = المدفوع والمتفق عليه
    .help = ما ورد أو وُقّع أو أُكّد كتابيًا فقط.
option-counting-announced = والمعلن أيضًا
    .help = وكذلك ما قيل من دون التزام.
option-counting-all = الجميع
    .help = وكذلك ما هو مفترض.
option-counting-weighted = بحسب الاحتمال
    .help = كل التبرعات، وكل دفعة مضروبة في احتمالها؛ ويُحتسب المدفوع كاملًا.

## Pledges

field-pledges =
    .label = التبرعات المعلنة
    .source = المبالغ: تقرير المفوضية، الفقرة 54، الجدول 1. أما تقديمها مجددًا فمفترض.
field-pledge =
    .label = التبرع المعلن
field-pledge-donor =
    .label = الجهة المانحة
    .help = دولة من القائمة، أو أي جهة أخرى باسمها.
field-pledge-amount =
    .label = المبلغ
    .help = كل دفعة، بعملة التبرع المعلن. ومع النمو تكون هذه هي الدفعة الأولى.
    .source = تقرير المفوضية، الفقرة 54، الجدول 1، لتبرعات عام 2024
field-pledge-currency =
    .label = العملة
    .help = ثلاثة أحرف، مثل USD أو EUR أو CHF.
field-pledge-rate =
    .label = سعر الصرف
    .help = سعر الصرف المعمول به في الأمم المتحدة: وحدات العملة لكل دولار. ويُقسم المبلغ عليه.
    .unit = لكل دولار
field-pledge-stage =
    .label = المرحلة
    .help = مدى رسوخ التبرع المعلن.
field-pledge-probability =
    .label = الاحتمال
    .help = احتمال الوفاء بالتبرع المعلن. ويُستخدم عندما تُحتسب التبرعات بحسب الاحتمال.
    .unit = %
    .source = افتراضك
field-pledge-first-payment =
    .label = الدفعة الأولى
    .help = الشهر الذي ترد فيه الدفعة الأولى. ويطلب الصندوق الدفع في وقت مبكر من السنة.
field-pledge-payments =
    .label = عدد الدفعات
    .help = مجموع عدد الدفعات. وللتبرع المتعدد السنوات دفعة كل سنة.
field-pledge-interval-months =
    .label = الأشهر بين الدفعات
    .help = 12 لدفعة واحدة في السنة.
    .unit = شهر
field-pledge-growth =
    .label = النمو
    .help = التغير من كل دفعة إلى التي تليها.
    .unit = %
    .source = افتراضك

option-stage-paid = مدفوع
    .help = ورد بعد تاريخ الرصيد الافتتاحي.
option-stage-agreed = متفق عليه
    .help = موقّع أو مؤكد كتابيًا.
option-stage-announced = معلن
    .help = قيل من دون التزام.
option-stage-assumed = مفترض
    .help = فرضية منك، وليس تبرعًا معلنًا.

## Demand

field-demand =
    .label = الطلب
field-demand-kind =
    .label = نوع الطلب
    .help = طلبات متوسطة الحجم، أو قائمة بطلبات مسماة.

option-demand-kind-average = متوسط
    .help = عدد معين من الطلبات في السنة، كلها بالحجم نفسه.
option-demand-kind-queue = قائمة
    .help = طلبات مسماة، تُلبّى من أعلى القائمة.

# review: طلبات المساعدة.
field-requests =
    .label = الطلبات في السنة الأولى
    .help = طلبات المساعدة الواردة في سنة التخطيط الأولى.
    .unit = طلب
    .source = تقرير المفوضية، الفقرتان 22 و55: 31 طلبًا في عام 2024
field-average-request =
    .label = متوسط الطلب
    .help = المبلغ الذي يطلبه الطلب الواحد في سنة التخطيط الأولى.
    .unit = دولار
    .source = قيمة مشتقة من تقرير المفوضية، الفقرتان 22 و55: 1.3 مليون دولار لعدد 31 طلبًا
field-requests-growth =
    .label = نمو عدد الطلبات
    .help = التغير في عدد الطلبات من سنة إلى أخرى.
    .unit = % في السنة
    .source = افتراضك
field-cost-growth =
    .label = نمو التكاليف
    .help = التغير من سنة إلى أخرى في المبلغ المطلوب وفي التكاليف الأخرى.
    .unit = % في السنة
    .source = افتراضك

field-request =
    .label = الطلب
field-request-title =
    .label = العنوان
    .help = الغرض من الطلب.
field-request-year =
    .label = السنة
    .help = سنة التخطيط التي يُقدم فيها الطلب؛ و1 هي السنة الأولى.
field-request-amount =
    .label = المبلغ المطلوب
    .unit = دولار
field-request-region =
    .label = المنطقة
    .help = للتوزيع فقط.
field-request-area =
    .label = المجال ذو الأولوية
    .help = للتوزيع فقط.
    .source = تقرير المفوضية، الفقرة 16
field-request-ldc =
    .label = من أقل البلدان نموًا
    .help = للتوزيع فقط.
field-request-sids =
    .label = من الدول الجزرية الصغيرة النامية
    .help = للتوزيع فقط.

option-area-a = (أ) التوصيات الرئيسية
    .help = تنفيذ التوصيات الرئيسية.
option-area-b = (ب) الآليات الوطنية
    .help = الآليات الوطنية للتنفيذ والإبلاغ والمتابعة.
option-area-c = (ج) خطط التنفيذ
    .help = خطط تنفيذ التوصيات.
option-area-d = (د) البرلمانات
    .help = قدرات البرلمانات.
option-area-e = (هـ) البرمجة القطرية المشتركة
    .help = إدراج التوصيات في البرمجة القطرية المشتركة للأمم المتحدة.
option-yes = نعم
option-no = لا

## Support

field-support =
    .label = الدعم
field-rule =
    .label = عدد الطلبات التي تُلبّى
    .help = القاعدة التي تُلبّى بها الطلبات كل سنة.
    .source = افتراضك

option-rule-meet-all = تلبية كل الطلبات
    .help = مهما كان أثر ذلك في الرصيد. وما دون الصفر هو نقص في المال.
option-rule-cap = حد أقصى في السنة
    .help = الحد نفسه كل سنة، مهما كان أثر ذلك في الرصيد.
option-rule-protect-reserve = حماية الاحتياطي
    .help = أكبر عدد يُبقي الرصيد عند الحد الأدنى أو فوقه في كل شهر من السنة.
option-rule-steady = العدد نفسه كل سنة
    .help = أكبر عدد يمكن تلبيته في كل سنة من سنوات التخطيط.

field-cap =
    .label = العدد الأقصى
    .help = الطلبات التي تُلبّى في السنة. وقد دُعم 18 طلبًا في عام 2024.
    .unit = طلب في السنة
    .source = تقرير المفوضية، الفقرة 55: 18 مبادرة مدعومة في عام 2024
field-award-share =
    .label = الحصة الممنوحة
    .help = النسبة التي تُمنح من المبلغ المطلوب لكل طلب يُلبّى.
    .unit = %
    .source = افتراضك
field-utilisation =
    .label = الحصة المنفقة
    .help = النسبة التي تُنفق فعلًا من المبلغ المخصص. ويبقى الباقي في الصندوق. وقد بلغت 60.5 في المائة في عام 2024 (قيمة مشتقة).
    .unit = %
    .source = افتراضك. وفي عام 2024: { DOLLARS("318477") } من { DOLLARS("526580") } (تقرير المفوضية، الفقرة 55)
field-support-cost-rate =
    .label = تكاليف دعم البرامج
    .help = تضاف إلى كل مبلغ ممنوح. ولا يذكر التقرير ما إذا كانت أرقامه تشملها.
    .unit = %
    .source = المعدل الموحد للصناديق الاستئمانية للأمم المتحدة، وهو 13 في المائة (ST/AI/286)
field-other-costs =
    .label = تكاليف أخرى
    .help = تكاليف سنة التخطيط الأولى التي لا تتوقف على الطلبات.
    .unit = دولار في السنة
    .source = افتراضك

## Reserve

field-reserve =
    .label = الاحتياطي
# review: الحد الأدنى للاحتياطي.
field-reserve-kind =
    .label = الحد الأدنى للاحتياطي
    .help = ما يُحتفظ به من الرصيد.

option-reserve-kind-months-of-spending = أشهر من النفقات
    .help = عدد معين من أشهر النفقات المقررة في السنة.
option-reserve-kind-share-of-spending = حصة من النفقات
    .help = حصة من النفقات المقررة في السنة.
option-reserve-kind-amount = مبلغ
    .help = المبلغ نفسه كل سنة.

field-reserve-value =
    .label = حجم الاحتياطي
field-reserve-months =
    .label = أشهر من النفقات المقررة
    .help = باحتساب 12 شهرًا يلبي النموذج 18 طلبًا من 31 لعام 2024، كما حدث فعلًا (قيمة مشتقة).
    .unit = شهر
    .source = قيمة مشتقة من تقرير المفوضية، الفقرة 55: أُريد للاحتياطي أن يكفي لعمل الصندوق خلال عام 2025
field-reserve-share =
    .label = حصة من النفقات المقررة
    .help = تطلب نصوص الأمم المتحدة احتياطيًا نقديًا تشغيليًا قدره 15 في المائة من النفقات السنوية التقديرية.
    .unit = %
    .source = ST/AI/284، وهي المرجع المعتاد
field-reserve-amount =
    .label = المبلغ المحتفظ به
    .unit = دولار
    .source = افتراضك

### The last change once more: what the answer was before it, and what it became.

replay-title = إعادة عرض التغيير الأخير
replay-nothing = لم يمس التغيير الأخير شيئًا محتسبًا، فلا شيء يُعاد عرضه.
replay-no-before = كانت إحدى القيم قبل التغيير الأخير غير صالحة، فلا جواب يُبدأ منه.
replay-no-after = إحدى القيم غير صالحة الآن، فلا جواب يُنتهى إليه.
replay-end = ما يُعرض
replay-before = قبل
replay-after = بعد
replay-again = العرض مجددًا
replay-was = قبل التغيير: { $value }
replay-balance = الرصيد
replay-balance-before = الرصيد قبل التغيير
replay-met-before = الملبّاة قبل التغيير
replay-reserve-description = الرصيد في نهاية كل شهر، في طريقه مما كان إلى ما صار. ويبقى الخط الباهت حيث كان.
replay-requests-description = الطلبات الملبّاة وغير الملبّاة في كل سنة، في طريقها مما كانت إلى ما صارت. وتبقى العلامات الباهتة حيث كانت الطلبات الملبّاة.
replay-readout = { $when }: { $before } قبل التغيير، و{ $after } بعده.
replay-told = { $change }. قبل التغيير: { $before } بعد التغيير: { $after }

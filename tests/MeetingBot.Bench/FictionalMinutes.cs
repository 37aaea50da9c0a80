using System.Globalization;
using System.Text;

namespace MeetingBot.Bench;

/// <summary>Minutes of an invented city, as long as wanted and the same every time: headings, reports, rulings, dates, owners, cases.</summary>
/// <remarks>As dense as real records are: one directive in about 70 characters, one paragraph in about 50, one date in about 100.</remarks>
internal static class FictionalMinutes
{
    private const int Seed = 20250925;

    private static readonly string[] Units = ["總務組", "文書科", "資訊中心", "港務處", "燈塔管理所", "人事室", "主計室", "各局處主任秘書"];
    private static readonly string[] Matters = ["檔案庫房搬遷", "志工訓練", "年度採購", "電子公文改版", "節電措施", "消防演練", "無障礙坡道修繕", "公務車汰換"];
    private static readonly string[] Bounds =
    [
        "於114年10月31日前", "於本年12月15日（星期一）下班前", "二週內", "於文到10日內", "於月底前", "於9月30日15時30分前", "儘速", "於下次會議前",
        "自即日起3個工作日內", "每月10日前",
    ];

    private static readonly string[] Reports =
    [
        "本案已於8月21日完成現場會勘，與會單位就動線、經費分攤及施工時段均有共識，後續依契約所定期程辦理，截至9月15日執行率為67.5%，較預定進度略為超前，施工廠商並已加派人力因應雨季。",
        "經費新臺幣1,250,000元業於114年7月1日核定，主要用於設備汰換、線路重整及人員教育訓練三項，其中設備部分採公開招標，線路部分併入年度維護契約辦理，尚無須另行追加預算。",
        "感謝各單位協助，活動於7月12日至8月3日辦理完畢，共2,310人次參加，民眾滿意度調查回收問卷487份，多數受訪者對報名流程及現場指引表示肯定，惟停車空間不足仍為主要反映事項。",
        "依採購法第22條第1項第9款辦理限制性招標，評選委員由內外部專家共同組成，評選項目涵蓋服務建議書完整性、團隊經驗及價格合理性，預計於12月底前完工並辦理驗收。",
    ];

    public static string Write(int bytes)
    {
        var random = new Random(Seed);
        var text = new StringBuilder(bytes / 2);
        text.Append("白鯨市政府第88次主任秘書會報會議紀錄\n時間：中華民國114年9月25日（星期四）上午10時\n地點：第一會議室\n")
            .Append("主席：王秘書長大同　　紀錄：李小明\n出席：如簽到表\n壹、確認第87次會議紀錄：紀錄確定。\n貳、報告事項\n");
        var written = Encoding.UTF8.GetByteCount(text.ToString());
        for (var item = 1; written < bytes; item++)
        {
            var block = Block(random, item);
            text.Append(block);
            written += Encoding.UTF8.GetByteCount(block);
        }

        return text.Append("參、散會（上午11時30分）\n").ToString();
    }

    private static string Block(Random random, int item)
    {
        var matter = Pick(random, Matters);
        var block = new StringBuilder();
        block.Append(CultureInfo.InvariantCulture, $"{item}、{matter}（案號88-{item}）\n")
            .Append(CultureInfo.InvariantCulture, $"{Pick(random, Units)}陳組長補充報告：\n　　{Pick(random, Reports)}{Pick(random, Reports)}\n會議結論：\n");
        for (var ruling = 0; ruling < random.Next(1, 4); ruling++)
        {
            block.Append(CultureInfo.InvariantCulture, $"（{"一二三四"[ruling]}）有關{matter}後續作業涉及多個單位權責分工及經費來源，請{Pick(random, Units)}{Pick(random, Bounds)}完成，\n    並將執行過程遭遇之困難、因應作法及後續維護方式彙整成冊，供日後類似案件參考運用，")
                .Append(CultureInfo.InvariantCulture, $"並請{Pick(random, Units)}協助提供歷年統計數據、契約文件及使用單位意見等所需資料，\n    以利整體評估及控管進度，避免重複投入人力。\n");
        }

        return block.Append(CultureInfo.InvariantCulture, $"列管案88-{item}{(random.Next(2) == 0 ? "解除列管" : "賡續列管")}。\n").ToString();
    }

    private static string Pick(Random random, string[] of) => of[random.Next(of.Length)];
}

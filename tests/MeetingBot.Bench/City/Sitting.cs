using System.Globalization;
using System.Text;

namespace MeetingBot.Bench.City;

/// <summary>Writes the minutes of one sitting of a body: header, tracked cases, matters with report and rulings, the chair's instructions.</summary>
internal sealed class Sitting
{
    private const int Seed = 7_000_003;
    private const int DaysBetween = 28;
    private const int MostMatters = 3;
    private const string Ordinals = "一二三四五六七八九十";
    private static readonly DateOnly FirstDay = new(2017, 1, 5);

    private readonly Body body;
    private readonly int session;
    private readonly Random random;
    private readonly Sentences sentences;
    private readonly StringBuilder text = new();

    private Sitting(Body body, int session)
    {
        this.body = body;
        this.session = session;
        random = new Random(HashCode(body.Number, session));
        HeldOn = DayOf(body, session);
        sentences = new Sentences(random, body, HeldOn);
    }

    private DateOnly HeldOn { get; }

    public static string Write(Body body, int session)
    {
        var sitting = new Sitting(body, session);
        sitting.Header();
        var current = body.Matters.Where(m => m.First <= session && session <= m.Last).ToList();
        sitting.Cases([.. current.Where(m => m.First < session)]);
        sitting.Reports([.. current.Take(MostMatters)]);
        sitting.Instructions(current);
        sitting.text.Append("散會（上午11時30分）\n");
        return sitting.text.ToString();
    }

    public static string FileOf(Body body, int session) =>
        string.Create(CultureInfo.InvariantCulture, $"{body.Number:D3}/{DayOf(body, session):yyyyMMdd}-{session:D3}.txt");

    private static DateOnly DayOf(Body body, int session) => FirstDay.AddDays((session * DaysBetween) + (body.Number % DaysBetween));

    // System.HashCode has another seed in each process.
    private static int HashCode(int number, int session) => (Seed + (number * 1009) + session) & int.MaxValue;

    private void Header() =>
        text.Append(CultureInfo.InvariantCulture, $"{body.Office}第{session}次{body.Series}紀錄\n\n時間：{sentences.Date(0, 1)}上午{random.Next(9, 12)}時\n")
            .Append(CultureInfo.InvariantCulture, $"地點：{body.Venue}\n主席：{body.Chair}　　紀錄：{body.Recorder}\n出席：如簽到表\n\n")
            .Append(CultureInfo.InvariantCulture, $"壹、確認第{session - 1}次會議紀錄\n裁示：確定。\n\n");

    private void Cases(List<Matter> tracked)
    {
        text.Append("貳、列管案件辦理情形\n");
        if (tracked.Count > 0)
        {
            text.Append("| 案號 | 案由 | 主辦 | 辦理情形 | 管考建議 |\n|---|---|---|---|---|\n");
            tracked.ForEach(m => text.Append(
                CultureInfo.InvariantCulture,
                $"| {m.Case} | {m.Name} | {m.Unit} | {sentences.Report(m, 1)} | 建議{(m.Last == session ? "解除" : "賡續")}列管 |\n"));
        }

        text.Append("裁示：\n");
        var released = tracked.Where(m => m.Last == session).Select(m => m.Case).ToList();
        var continued = tracked.Where(m => m.Last > session).Select(m => m.Case).ToList();
        Enumerated(
            released.Count > 0 ? $"案號{string.Join("、", released)}解除列管。" : "洽悉。",
            continued.Count > 0 ? $"案號{string.Join("、", continued)}賡續列管。" : "新增案件於會後列管。");
    }

    private void Reports(List<Matter> current)
    {
        text.Append("\n參、報告事項\n");
        for (var i = 0; i < current.Count; i++)
        {
            var matter = current[i];
            text.Append(CultureInfo.InvariantCulture, $"{Ordinals[i]}、{matter.Name}（{matter.Unit}）\n")
                .Append(matter.Unit).Append(CityWords.Surnames.One(random)).Append(CityWords.Titles.One(random)).Append("報告：")
                .Append(sentences.Report(matter, random.Next(2, 6))).Append("\n裁示：\n");
            Enumerated([.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => sentences.Ruling(matter, random.Next(1, 4)))]);
        }
    }

    private void Instructions(List<Matter> current)
    {
        text.Append("\n肆、臨時動議：無\n\n伍、主席指示\n");
        var instructions = random.Next(1, 4);
        for (var i = 0; i < instructions; i++)
        {
            var matter = current.Count > 0 ? current[random.Next(current.Count)] : body.Matters[0];
            text.Append(Ordinals[i]).Append('、').Append(sentences.Instruction(matter)).Append('\n');
        }
    }

    private void Enumerated(params string[] rulings)
    {
        for (var i = 0; i < rulings.Length; i++)
        {
            text.Append('（').Append(Ordinals[i]).Append('）').Append(rulings[i]).Append('\n');
        }
    }
}

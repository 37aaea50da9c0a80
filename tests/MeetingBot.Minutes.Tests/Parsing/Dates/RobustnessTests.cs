using MeetingBot.Minutes.Parsing;
using MeetingBot.Minutes.Parsing.Dates;

namespace MeetingBot.Minutes.Tests.Parsing.Dates;

public sealed class RobustnessTests
{
    private static readonly string[] Crumbs =
        ["110", "年", "度", "8", "月", "19", "日", "底", "前", "至", "~", "、", "/", ".", "-", "(", "四", ")", "第", "季", "學期", "十", "一", "○", " ", "\n", "本", "明", "今", "次", "當",
         "每", "按", "週", "個", "內", "會後", "文到", "起", "止", "下午", "時", "分", ":", "半", "請", "於", "，", "。", "春節", "民國", "西元", "上", "下", "俟", "下次會議", "99999999999", "近", "遇", "提第2次會議報告"];

    [Fact]
    public void Crumbs_of_dates_in_any_order_break_nothing()
    {
        var dice = new Random(114);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, dice.Next(1, 14)).Select(_ => Crumbs[dice.Next(Crumbs.Length)]));
            var flow = Sentence.Flow(text);
            var context = Sentence.Context(round % 5 == 0 ? null : "2021-08-19");

            var dates = new DateReader(context).Read(flow);

            Assert.All(dates, date => Assert.True(date.Start >= 0 && date.Start < date.End && date.End <= flow.Length, text));
            Assert.All(dates.Zip(dates.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start, text));
            StandsIn(flow, 0, flow.Length, dates, context);
        }
    }

    [Fact]
    public void A_clause_anywhere_in_a_flow_can_be_asked_about()
    {
        var flow = Sentence.Flow("俟核定後二週內，請於第2次會議前及每月10日前提下次會議報告，並於9月底前完成。");
        var context = Sentence.Context("2021-08-19");
        var dates = new DateReader(context).Read(flow);

        for (var start = 0; start <= flow.Length; start++)
        {
            for (var end = start; end <= flow.Length; end++)
            {
                StandsIn(flow, start, end, dates, context);
            }
        }
    }

    [Fact]
    public void A_transcript_without_a_full_stop_takes_no_longer_per_word()
    {
        var flow = Sentence.Flow(string.Concat(Enumerable.Repeat("我們在9月15日開會然後請大家於10月底前處理", 20_000)));

        Assert.Equal(40_000, new DateReader(Sentence.Context("2021-08-19")).Read(flow).Count);
    }

    // Whatever is found stands on words of the clause, or (俟核定後二週內) on some right before it, and never on any behind.
    private static void StandsIn(FlowText flow, int start, int end, IReadOnlyList<FoundDate> dates, DateContext context)
    {
        if (DeadlineReader.Read(flow, start, end, dates, context) is { } deadline)
        {
            Assert.NotEmpty(deadline.Text);
            Assert.NotEmpty(deadline.Why);
            Assert.Contains(deadline.Text, flow.Original(0, end), StringComparison.Ordinal);
        }

        Assert.Contains(DeadlineReader.Urgency(flow, start, end) ?? "", flow.Original(start, end), StringComparison.Ordinal);
    }
}

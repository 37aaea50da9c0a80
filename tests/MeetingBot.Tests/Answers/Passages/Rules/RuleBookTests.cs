using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Passages.Rules;

namespace MeetingBot.Tests.Answers.Passages.Rules;

/// <summary>Each rule can be told from the others, and the one that refuses is told.</summary>
public sealed class RuleBookTests
{
    private static readonly Dictionary<string, Gate> OneTooHigh = new()
    {
        ["SaysTooLittle"] = Gate.Tuned with { Score = 2 },
        ["SaysTooLittleHere"] = Gate.Tuned with { Here = 2 },
        ["LacksThings"] = Gate.Tuned with { MissingThings = -1 },
    };

    [Fact]
    public void Each_rule_has_a_name_of_its_own()
    {
        List<string> names =
            [.. RuleBook.AtSight.Concat(RuleBook.Closely).Select(rule => rule.Name), .. RuleBook.InArchive.Select(rule => rule.Name)];

        Assert.Equal(names.Distinct(), names);
    }

    [Theory]
    [InlineData("SaysTooLittle")]
    [InlineData("SaysTooLittleHere")]
    [InlineData("LacksThings")]
    public async Task The_rule_that_refused_is_told(string rule)
    {
        await using var house = await AnswerHouse.WithAsync(("12.txt", """
            白鯨市政府秘書處第12次處務會議紀錄
            時間：114年9月17日（星期三）上午9時30分

            壹、主席裁示事項
            一、請總務科於114年10月15日前完成天橋油漆工程驗收。
            """));
        var inquiry = new MeetingBot.Answers.Inquiry("天橋油漆工程什麼時候完成驗收？", null, null, MeetingBot.Archive.Sight.All, new(2025, 9, 20));

        var tuned = await house.Desk().AskAsync(inquiry, default);
        var refused = await house.Desk(gate: OneTooHigh[rule]).AskAsync(inquiry, default);

        Assert.Equal((true, null), (tuned.Answered, tuned.Why));
        Assert.Equal((false, rule), (refused.Answered, refused.Why));
    }
}

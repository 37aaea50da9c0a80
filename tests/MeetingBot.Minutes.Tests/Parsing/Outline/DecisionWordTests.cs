using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Outline;

public sealed class DecisionWordTests
{
    public static TheoryData<string> Words =>
    [
        "決議", "決定", "裁示", "主席裁示", "市長提示", "院長提示", "指示", "主席指示", "結論", "會議結論", "主席回應與結論", "委員會決議", "附帶決議", "主席結論", "裁示事項", "主席裁示事項", "決議事項", "審議結果", "審查結果", "會議決議", "綜合結論", "校長裁示", "主席提示",
    ];

    [Theory]
    [MemberData(nameof(Words))]
    public void Before_a_colon(string word) => Rules($"{word}：請資訊科補充。");

    [Theory]
    [MemberData(nameof(Words))]
    public void Before_a_half_width_colon(string word) => Rules($"{word}:請資訊科補充。");

    [Theory]
    [MemberData(nameof(Words))]
    public void Alone_on_its_line(string word) => Rules($"{word}\n請資訊科補充。");

    [Theory]
    [MemberData(nameof(Words))]
    public void With_its_colon_on_a_line_of_its_own(string word) => Rules($"{word}：\n\n請資訊科補充。");

    [Theory]
    [MemberData(nameof(Words))]
    public void In_brackets(string word) => Rules($"【{word}】請資訊科補充。");

    [Theory]
    [MemberData(nameof(Words))]
    public void In_bold(string word) => Rules($"**{word}：**請資訊科補充。");

    [Theory]
    [MemberData(nameof(Words))]
    public void As_a_heading(string word) => Rules($"#### {word}\n\n請資訊科補充。");

    [Theory]
    [MemberData(nameof(Words))]
    public void Letter_spaced(string word) => Rules($"{string.Join(' ', word.ToCharArray())}：請資訊科補充。");

    [Theory]
    [MemberData(nameof(Words))]
    public void Over_a_list(string word) => Rules($"{word}：\n（一）請資訊科補充。\n（二）洽悉。");

    [Theory]
    [MemberData(nameof(Words))]
    public void Behind_the_number_of_a_section(string word)
    {
        var file = Some.Minutes($"壹、報告事項\n一、資訊業務報告\n（略）\n貳、{word}\n一、請資訊科補充。\n");

        Assert.Contains(file.Meeting.Directives, d => d is { Kind: DirectiveKind.Task, Authority: Authority.Chair, Owners: ["資訊科"] });
    }

    [Theory]
    [InlineData("上次會議決議執行情形")]
    [InlineData("歷次會議裁示事項辦理情形")]
    [InlineData("前次會議決議追蹤")]
    [InlineData("宣讀上次會議決議")]
    public void A_heading_about_earlier_rulings_rules_nothing(string heading) =>
        Assert.DoesNotContain(Some.Minutes($"壹、{heading}\n一、停車場改善，目前辦理發包。\n貳、散會\n").Meeting.Items, i => i.Kind == ItemKind.Resolution);

    [Fact]
    public void What_follows_a_ruling_under_a_new_heading_is_none()
    {
        var file = Some.Minutes("一、資訊業務報告\n決議：洽悉。\n二、人事業務報告\n人事室吳主任口頭報告：新進人員 3 人。\n決議：洽悉。\n");

        Assert.Equal(["洽悉。", "洽悉。"], file.Meeting.Items.Where(i => i.Kind == ItemKind.Resolution).Select(i => i.Text));
        Assert.Contains(file.Meeting.Items, i => i is { Kind: ItemKind.Remark, Text: "新進人員3人。" or "新進人員 3 人。" });
    }

    private static void Rules(string words)
    {
        var file = Some.Minutes($"壹、報告事項\n一、資訊業務報告\n本月完成主機更新。\n{words}\n");

        Assert.Contains(file.Meeting.Directives, d => d is { Kind: DirectiveKind.Task, Authority: Authority.Chair, Owners: ["資訊科"] });
    }
}

using MeetingBot.People;
using MeetingBot.Tests.Answers;

namespace MeetingBot.Tests.Web.Viewer;

/// <summary>What a person may not see is not there: not as a page, a file, a line of the list, or a step of a case.</summary>
public sealed class SightTests
{
    private const string Open = "甲市政府第1次局務會議紀錄\n時間：114年9月25日（星期四）上午9時\n\n壹、列管事項\n決議：列管編號1-1、1-2等2案賡續列管。\n";
    private const string Closed = "甲市政府第2次局務會議紀錄\n時間：114年10月23日（星期四）上午9時\n\n壹、列管事項\n決議：列管編號1-1、1-2等2案解除列管。\n";
    private const string Path = "/minutes/人事/二.txt";

    [Theory]
    [InlineData("hr", 200)]
    [InlineData("admin", 200)]
    [InlineData("it", 404)]
    [InlineData("stranger", 404)]
    public async Task Only_who_may_see_a_folder_gets_its_pages_and_files(string person, int status)
    {
        await using var minutes = await AnswerHouse.WithAsync(("一.txt", Open), ("人事/二.txt", Closed));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, People);

        Assert.Equal(200, (await house.PageAsync("/minutes/一.txt", person)).Status);
        Assert.Equal(status, (await house.PageAsync(Path, person)).Status);
        Assert.Equal(status, (await house.PageAsync(Path + "?original", person)).Status);
    }

    [Fact]
    public async Task What_may_not_be_seen_looks_like_what_is_not_there()
    {
        await using var minutes = await AnswerHouse.WithAsync(("一.txt", Open), ("人事/二.txt", Closed));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, People);
        foreach (var way in new[] { "", "?original", "?at=1.2-3" })
        {
            Assert.Equal(await house.PageAsync("/minutes/人事/三.txt" + way, "it"), await house.PageAsync(Path + way, "it"));
        }
    }

    [Fact]
    public async Task Neither_the_list_nor_a_case_nor_the_next_meeting_tells_of_it()
    {
        await using var minutes = await AnswerHouse.WithAsync(("一.txt", Open), ("人事/二.txt", Closed));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, People);

        Assert.Contains("解除列管", (await house.PageAsync("/minutes/一.txt", "hr")).Html, StringComparison.Ordinal);
        foreach (var path in new[] { "/minutes", "/minutes?q=" + Uri.EscapeDataString("局務會議"), "/minutes?q=" + Uri.EscapeDataString("人事"), "/minutes/一.txt" })
        {
            var html = (await house.PageAsync(path, "it")).Html;
            Assert.DoesNotContain(Uri.EscapeDataString("二.txt"), html, StringComparison.Ordinal);
            Assert.DoesNotContain("第2次", html, StringComparison.Ordinal);
            Assert.DoesNotContain("解除列管", html, StringComparison.Ordinal);
        }
    }

    private static PeopleBook People => PeopleBook.Of(new(
        [new("人事處", [], null), new("資訊局", [], null)],
        [Somebody("hr", "人事處"), Somebody("it", "資訊局"), Somebody("admin", "資訊局") with { IsAdmin = true }],
        [],
        [new("人事", ["人事處"])]));

    private static Person Somebody(string id, string unit) => new(id, id, [unit], [], false, new Dictionary<string, string>(), []);
}

using System.Net;
using MeetingBot.People;
using MeetingBot.Tests.Answers;

namespace MeetingBot.Tests.Web.Viewer;

public sealed class OriginalFileTests
{
    private const string Minutes = "甲市政府第1次局務會議紀錄\n時間：114年10月23日（星期四）上午9時\n";

    [Fact]
    public async Task The_file_comes_byte_for_byte_to_be_saved_and_not_opened()
    {
        await using var minutes = await AnswerHouse.WithAsync(("局務/會 議#1.txt", Minutes));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, PeopleBook.Of(Roll.Empty));

        using var response = await house.GetAsync($"/minutes/局務/{Uri.EscapeDataString("會 議#1.txt")}?original");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(minutes.Folder, "局務", "會 議#1.txt")), await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("會 議#1.txt", response.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("application/octet-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("sandbox", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task The_page_leads_to_the_file()
    {
        await using var minutes = await AnswerHouse.WithAsync(("局務/會 議#1.txt", Minutes));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, PeopleBook.Of(Roll.Empty));

        var page = await house.PageAsync($"/minutes/局務/{Uri.EscapeDataString("會 議#1.txt")}");

        Assert.Contains($"href=\"/minutes/{Uri.EscapeDataString("局務")}/{Uri.EscapeDataString("會 議#1.txt")}?original\"", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_deleted_or_is_not_in_the_archive_is_not_there()
    {
        await using var minutes = await AnswerHouse.WithAsync(("a.txt", Minutes));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, PeopleBook.Of(Roll.Empty));
        await File.WriteAllTextAsync(Path.Combine(minutes.Folder, "secret.txt"), "x");
        File.Delete(Path.Combine(minutes.Folder, "a.txt"));

        Assert.Equal(404, (await house.PageAsync("/minutes/secret.txt?original")).Status);
        Assert.Equal(404, (await house.PageAsync("/minutes/a.txt?original")).Status);
        Assert.Equal(200, (await house.PageAsync("/minutes/a.txt")).Status); // the archive still has what it said
    }

    [Fact]
    public async Task A_link_put_in_the_place_of_a_file_leads_nowhere()
    {
        await using var minutes = await AnswerHouse.WithAsync(("a/a.txt", Minutes), ("b.txt", Minutes));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, PeopleBook.Of(Roll.Empty));
        var elsewhere = Directory.CreateTempSubdirectory("meetingbot-").FullName;
        await File.WriteAllTextAsync(Path.Combine(elsewhere, "a.txt"), "secret");
        Directory.Delete(Path.Combine(minutes.Folder, "a"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(minutes.Folder, "a"), elsewhere);
        File.Delete(Path.Combine(minutes.Folder, "b.txt"));
        File.CreateSymbolicLink(Path.Combine(minutes.Folder, "b.txt"), Path.Combine(elsewhere, "a.txt"));

        Assert.Equal(404, (await house.PageAsync("/minutes/a/a.txt?original")).Status);
        Assert.Equal(404, (await house.PageAsync("/minutes/b.txt?original")).Status);

        Directory.Delete(Path.Combine(minutes.Folder, "a"));
        Directory.Delete(elsewhere, recursive: true);
    }

    [Fact]
    public async Task Minutes_that_a_reload_took_out_say_plainly_that_they_are_gone()
    {
        await using var minutes = await AnswerHouse.WithAsync(("a.txt", Minutes), ("b.txt", Minutes));
        await using var house = await ViewerHouse.OpenAsync(minutes.Archive, minutes.Folder, PeopleBook.Of(Roll.Empty));
        await minutes.RemoveAsync("a.txt");

        var page = await house.PageAsync("/minutes/a.txt");

        Assert.Equal(404, page.Status);
        Assert.Contains("已經不在了", page.Html, StringComparison.Ordinal);
    }
}

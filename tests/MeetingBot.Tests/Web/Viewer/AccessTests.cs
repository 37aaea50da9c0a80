using System.Net;
using MeetingBot.Tests.Answers;

namespace MeetingBot.Tests.Web.Viewer;

/// <summary>Who gets in, and what the answer tells a browser to do with the page.</summary>
[Collection(SampleHouse.Name)]
public sealed class AccessTests(SampleHouse samples)
{
    [Theory]
    [InlineData("/minutes")]
    [InlineData("/minutes/whc-sec-114-1023.txt")]
    [InlineData("/minutes/whc-sec-114-1023.txt?original")]
    [InlineData("/minutes/no-such.txt")]
    public async Task Without_a_sign_in_nothing_is_told(string path)
    {
        await using var house = await SampleViewer.OpenAsync(samples);

        var page = await house.PageAsync(path, person: null);

        Assert.Equal(401, page.Status);
        Assert.DoesNotContain("望海", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_a_page_to_sign_in_it_is_shown_with_the_way_back()
    {
        await using var house = await SampleViewer.OpenAsync(samples);
        house.SignedIn.Door = "/sign-in";

        using var response = await house.GetAsync("/minutes/a%20b/%E7%B4%80.txt?at=1.2-3", person: null);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/sign-in?back=" + Uri.EscapeDataString("/minutes/a%20b/%E7%B4%80.txt?at=1.2-3"), response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/minutes/no-such.txt")]
    [InlineData("/minutes/../minutes.css.txt")]
    [InlineData("/minutes/..%2F..%2Fappsettings.json")]
    [InlineData("/minutes/%2e%2e/%2e%2e/README.md")]
    [InlineData("/minutes/..%5C..%5CREADME.md")]
    [InlineData("/minutes//etc/passwd")]
    [InlineData("/minutes/%2Fetc%2Fpasswd")]
    [InlineData("/minutes/./whc-sec-114-1023.txt%00.html")]
    [InlineData("/minutes/WHC-SEC-114-1023.TXT")]
    [InlineData("/minutes/whc-sec-114-1023.txt/")]
    [InlineData("/minutes/whc-sec-114-1023.txt::$DATA")]
    [InlineData("/minutes/../README.md")]
    public async Task Only_what_the_archive_lists_is_there_as_a_page_or_as_a_file(string path)
    {
        await using var house = await SampleViewer.OpenAsync(samples);
        foreach (var way in new[] { path, path + "?original" })
        {
            var status = await Raw.StatusAsync(house.Address, way);
            Assert.True(status is 404 or 400, $"{way}: {status}");
        }
    }

    [Fact]
    public async Task A_page_runs_only_its_own_script_is_framed_by_nobody_else_and_kept_by_no_cache()
    {
        await using var house = await SampleViewer.OpenAsync(samples);
        using var response = await house.GetAsync("/minutes/whc-sec-114-1023.txt");

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("no-store, private", response.Headers.CacheControl!.ToString());
        var html = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("<script").Length);
    }

    [Theory]
    [InlineData("css", "text/css")]
    [InlineData("js", "text/javascript")]
    public async Task Style_and_script_are_kept_by_the_browser_until_they_change(string name, string type)
    {
        await using var house = await SampleViewer.OpenAsync(samples);
        var page = await house.PageAsync("/minutes");
        var link = page.Html[page.Html.IndexOf($"/minutes.{name}?v=", StringComparison.Ordinal)..];

        using var response = await house.GetAsync(link[..link.IndexOf('"', StringComparison.Ordinal)], person: null);

        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.CacheControl!.Public);
    }
}

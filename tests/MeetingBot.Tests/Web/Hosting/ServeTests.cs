using System.Net;
using System.Net.Sockets;

namespace MeetingBot.Tests.Web.Hosting;

/// <summary>The program that stays, from outside.</summary>
public sealed class ServeTests
{
    [Fact]
    public async Task Without_a_verb_it_says_where_to_go_and_what_to_ask_and_stops_when_it_is_told_to()
    {
        using var serving = await ServingProcess.StartAsync();
        using var client = new HttpClient { BaseAddress = serving.Address };

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("healthz", UriKind.Relative))).StatusCode);
        Assert.Contains("/minutes", serving.Greeting, StringComparison.Ordinal);
        Assert.Contains("@會議小幫手", serving.Greeting, StringComparison.Ordinal);
        Assert.Equal((0, ""), await serving.StopAsync());
    }

    [Fact]
    public async Task In_development_the_clock_can_be_moved_and_says_so()
    {
        using var serving = await ServingProcess.StartAsync(Setting("Clock__StartsAt", "2025-12-15T09:00"));

        Assert.Contains("114年12月15日（一）", serving.Greeting, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("https://meetings.example.gov.tw", false)]
    public async Task Outside_of_development_links_that_lead_nowhere_elsewhere_are_warned_of(string links, bool isWarned)
    {
        using var serving = await ServingProcess.StartAsync(new Dictionary<string, string?>
        {
            ["DOTNET_ENVIRONMENT"] = "Production", ["SignIn__Mode"] = "header", ["SignIn__TrustedProxies__0"] = "127.0.0.1", ["Links__Base"] = links,
        });

        Assert.Equal(isWarned, serving.Greeting.Contains("Links:Base", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Clock__StartsAt", "明天", "Clock:StartsAt")]
    [InlineData("Minutes__FilesAtOnce", "0", "Minutes:FilesAtOnce")]
    [InlineData("Minutes__FilesAtOnce", "很多", "Minutes:FilesAtOnce")]
    [InlineData("People__File", "no/such.json", "People:File")]
    [InlineData("People__File", "samples/README.md", "samples/README.md 第 1 行")]
    [InlineData("Urls", "nowhere", "Urls")]
    [InlineData("Archive__Path", "/proc/nowhere/meetingbot.db", "Archive:Path")]
    [InlineData("Links__Base", "ftp://nowhere", "Links:Base")]
    [InlineData("Minutes__Foldr", "samples/minutes", "Minutes:Foldr")] // a slip of the pen
    [InlineData("TaipeiOn__Gateway__ClientID2", "x", "TaipeiOn:Gateway:ClientID2")]
    [InlineData("Retention__Days", "0", "Retention:Days")]
    [InlineData("SignIn__Mode", "magic", "SignIn:Mode")]
    [InlineData("People__File", "no/such/people.json", "People:File")]
    [InlineData("TaipeiOn__Enabled", "true", "TaipeiOn:")]
    [InlineData("BotFramework__Cloud", "moon", "BotFramework:Cloud")]
    public async Task A_wrong_setting_stops_it_with_the_name_of_the_key(string key, string value, string named)
    {
        var (status, complaint) = await ServingProcess.FailAsync(Setting(key, value));

        Assert.Equal(2, status);
        Assert.Contains(named, complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moved_clock_is_refused_outside_of_development()
    {
        var (status, complaint) = await ServingProcess.FailAsync(
            new Dictionary<string, string?> { ["Clock__StartsAt"] = "2025-12-15T09:00", ["DOTNET_ENVIRONMENT"] = "Production" });

        Assert.Equal(2, status);
        Assert.Contains("Clock:StartsAt", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_of_development_nobody_gets_in_without_a_sign_in_so_it_does_not_start()
    {
        var (status, complaint) = await ServingProcess.FailAsync(Setting("DOTNET_ENVIRONMENT", "Production"));

        Assert.Equal(2, status);
        Assert.Contains("SignIn:Mode", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";

        var (status, complaint) = await ServingProcess.FailAsync(Setting("Urls", address));

        Assert.Equal(2, status);
        Assert.Contains(address, complaint, StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Setting(string key, string value) => new() { [key] = value };
}

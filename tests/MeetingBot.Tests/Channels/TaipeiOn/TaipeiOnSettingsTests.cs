using MeetingBot.Channels;
using MeetingBot.Channels.TaipeiOn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>Section TaipeiOn of the settings, checked when the host starts.</summary>
public sealed class TaipeiOnSettingsTests
{
    private static readonly Dictionary<string, string?> Right = new()
    {
        ["TaipeiOn:Enabled"] = "true",
        ["TaipeiOn:Secrets:180284"] = "sesame",
        ["TaipeiOn:Endpoint"] = "https://team.example/API/MessageFeedService.ashx",
        ["TaipeiOn:ChannelToken"] = "sesame",
    };

    [Theory]
    [InlineData("Webhook", "taipeion", "TaipeiOn:Webhook")]
    [InlineData("Webhook", "/a?b", "TaipeiOn:Webhook")]
    [InlineData("Signature", "maybe", "TaipeiOn:Signature")]
    [InlineData("SignatureHeader", "X Sign", "TaipeiOn:SignatureHeader")]
    [InlineData("Secrets:180284", "", "TaipeiOn:Secrets")]
    [InlineData("Secrets:7", " ", "TaipeiOn:Secrets")]
    [InlineData("Endpoint", "", "TaipeiOn:Endpoint")]
    [InlineData("Endpoint", "http://team.example/API", "https://")]
    [InlineData("Endpoint", "https://me:sesame@team.example/", "TaipeiOn:Endpoint")]
    [InlineData("ChannelToken", "", "TaipeiOn:ChannelToken")]
    [InlineData("ChannelToken", "sesame\n", "TaipeiOn:ChannelToken")]
    [InlineData("TokenPrefix", "Bearer ", "TaipeiOn:TokenPrefix")]
    [InlineData("Auth", "oauth", "TaipeiOn:Auth")]
    [InlineData("Auth", "gateway", "TaipeiOn:Gateway:Address")]
    [InlineData("Auth", "gateway", "TaipeiOn:Gateway:ClientId")]
    [InlineData("Auth", "subscription", "TaipeiOn:SubscriptionKey")]
    [InlineData("Groups:Endpoint", "http://team.example/", "TaipeiOn:Groups:Endpoint")]
    [InlineData("Groups:Endpoint", "https://team.example/", "TaipeiOn:Groups")]
    [InlineData("Buttons", "cards", "TaipeiOn:Buttons")]
    [InlineData("MaxLength", "10", "TaipeiOn:MaxLength")]
    [InlineData("TimeoutSeconds", "0", "TaipeiOn:TimeoutSeconds")]
    [InlineData("TimeoutSeconds", "21", "TaipeiOn:TimeoutSeconds")]
    [InlineData("PerSecond", "-1", "TaipeiOn:PerSecond")]
    public async Task A_wrong_setting_stops_the_host_and_is_named(string key, string value, string named)
    {
        using var host = Host(new(Right) { [$"TaipeiOn:{key}"] = value });

        await WrongSetting.StopsAsync(() => host.StartAsync(), named, "sesame");
    }

    [Theory]
    [InlineData("Endpoint", "http://127.0.0.1:8080/MessageFeedService")]
    [InlineData("Endpoint", "http://localhost/MessageFeedService")]
    [InlineData("Webhook", "/hooks/team-plus")]
    public async Task A_right_one_does_not(string key, string value)
    {
        using var host = Host(new(Right) { [$"TaipeiOn:{key}"] = value });

        await host.StartAsync();
    }

    [Fact]
    public async Task Out_of_the_box_it_is_off_and_half_a_setting_does_not_matter()
    {
        using var host = Host(new() { ["TaipeiOn:Auth"] = "later" });

        await host.StartAsync();

        Assert.False(host.Services.GetRequiredService<IOptions<TaipeiOnOptions>>().Value.Enabled);
    }

    [Fact]
    public async Task While_it_is_off_nothing_is_served_and_nobody_is_let_in()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore().AddLogging().AddSingleton(TimeProvider.System).AddSingleton<SendPace>().AddTaipeiOn();
        await using var app = builder.Build();

        app.MapTaipeiOn();

        Assert.Empty(((Microsoft.AspNetCore.Routing.IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints));
        Assert.False(app.Services.GetRequiredService<IChannel>().Serves("taipeion"));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("30", 30)]
    public async Task The_pace_is_a_matter_of_settings(string perSecond, int most)
    {
        await using var house = await TaipeiOnHouse.OpenAsync(("PerSecond", perSecond));

        Assert.Equal(most, house.Channel.RatesOf("taipeion").Whole.Select(window => window.Most).FirstOrDefault());
    }

    [Fact]
    public void The_settings_file_spells_out_the_defaults()
    {
        var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.json")).Build().GetSection(TaipeiOnOptions.Section);
        var plain = new TaipeiOnOptions();

        Assert.All(Settable(typeof(TaipeiOnOptions)).Where(property => property.PropertyType.Namespace == "System"), property => Assert.Equal(
            property.GetValue(plain) ?? "", file.GetValue(property.PropertyType, property.Name) ?? ""));
        Assert.All([(typeof(GatewayOptions), "Gateway"), (typeof(GroupOptions), "Groups")], part => Assert.Equal(
            Settable(part.Item1).Select(property => property.Name).Order(), file.GetSection(part.Item2).GetChildren().Select(child => child.Key).Order()));
    }

    private static IEnumerable<System.Reflection.PropertyInfo> Settable(Type type) => type.GetProperties().Where(property => property.CanWrite);

    private static IHost Host(Dictionary<string, string?> settings)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddLogging().AddSingleton(TimeProvider.System).AddSingleton<SendPace>().AddTaipeiOn();
        return builder.Build();
    }
}

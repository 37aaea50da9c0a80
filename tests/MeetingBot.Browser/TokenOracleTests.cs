using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using MeetingBot.Tests;
using MeetingBot.Tests.Web.Hosting;

namespace MeetingBot.Browser;

/// <summary>botframework-connector as an oracle: the very same tokens are shown to it and to our endpoint.</summary>
public sealed class TokenOracleTests
{
    private const string AppId = "0a1b2c3d-0000-4000-8000-000000000001";
    private const int Fewest = 17;
    private static readonly string Table = Path.Combine(Repository.Root, "tests", "MeetingBot.Tests", "Channels", "BotFramework", "tokens.json");

    [Fact]
    public async Task Good_and_forged_tokens_get_the_verdicts_of_the_table_from_both()
    {
        using var oracle = await NodePeer.StartAsync("token-oracle.mjs", Table, AppId);
        using var bot = await ServingProcess.StartAsync(Trusting(oracle.Said));
        using var client = new HttpClient { BaseAddress = bot.Address };
        var rows = oracle.Said.GetProperty("rows").EnumerateArray().ToList();

        var wrong = new List<string>();
        foreach (var row in rows)
        {
            var ours = (int)await StatusAsync(client, row);
            if (Text(row, "oracle") != Text(row, "expected") || ours != row.GetProperty("status").GetInt32())
            {
                wrong.Add($"{Text(row, "name")}: the oracle says {Text(row, "oracle")}, expected {Text(row, "expected")}; we say {ours}, expected {row.GetProperty("status")}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(rows.Count >= Fewest, $"{rows.Count} tokens");
    }

    private static Dictionary<string, string?> Trusting(JsonElement oracle) => new()
    {
        ["BotFramework__AppId"] = AppId,
        ["BotFramework__TenantId"] = "7e000000-0000-4000-8000-000000000001",
        ["BotFramework__Secret"] = "nobody-asks-for-it",
        ["BotFramework__OpenIdMetadata"] = Text(oracle, "openId"),
        ["BotFramework__TokenEndpoint"] = Text(oracle, "token"),
    };

    /// <summary>Somebody came into a private conversation: an activity that is heard and asks for no word, which would go out.</summary>
    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, JsonElement row)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("api/messages", UriKind.Relative))
        {
            Content = JsonContent.Create(new
            {
                type = "conversationUpdate",
                id = Text(row, "name"),
                channelId = Text(row, "channelId"),
                serviceUrl = Text(row, "serviceUrl"),
                conversation = new { id = "a-conversation", tenantId = "7e000000-0000-4000-8000-000000000001" },
                recipient = new { id = "28:bot" },
                from = new { id = "29:wang" },
                membersAdded = new[] { new { id = "29:wang" } },
            }),
        };
        if (Text(row, "header") is { } header)
        {
            request.Headers.TryAddWithoutValidation("Authorization", header);
        }

        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}

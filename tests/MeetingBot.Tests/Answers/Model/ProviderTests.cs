using MeetingBot.Answers.Model;

namespace MeetingBot.Tests.Answers.Model;

/// <summary>The ways to a model: Azure with a key, Azure with Entra ID, a server on the premises with a key or without.</summary>
public sealed class ProviderTests
{
    private static readonly FakeReply Good = FakeReply.Answer("盤點。", "P1");

    [Fact]
    public async Task Azure_is_asked_at_its_v1_endpoint_with_the_key()
    {
        using var azure = new FakeModelServer();
        using var way = new Detour(azure.Lay(Good).Address);
        using var desk = new WritingDesk(_ => Azure(WritingDesk.Key), way);

        Assert.NotNull(await desk.WordAsync());

        Assert.Equal("https://name.openai.azure.com/openai/v1/chat/completions", Assert.Single(way.Asked).AbsoluteUri);
        Assert.Equal($"Bearer {WritingDesk.Key}", Assert.Single(azure.Requests).Key);
        Assert.Empty(azure.Faults);
    }

    [Fact]
    public async Task Azure_without_a_key_is_asked_with_a_token_of_Entra_ID()
    {
        using var azure = new FakeModelServer();
        using var way = new Detour(azure.Lay(Good).Address);
        var identity = new FakeIdentity("token-of-entra");
        using var desk = new WritingDesk(_ => Azure(key: null), way, identity);

        Assert.NotNull(await desk.WordAsync());

        Assert.Equal("Bearer token-of-entra", Assert.Single(azure.Requests).Key);
        Assert.Equal([ModelClient.EntraScope], identity.Scopes);
    }

    [Fact]
    public async Task Without_a_token_Azure_is_not_asked_and_the_log_says_so()
    {
        using var azure = new FakeModelServer();
        using var way = new Detour(azure.Address);
        using var desk = new WritingDesk(_ => Azure(key: null), way, new FakeIdentity(token: null));

        Assert.Null(await desk.WordAsync());

        Assert.Empty(azure.Requests);
        Assert.Contains("Entra ID 沒有發給權杖", Assert.Single(desk.Calls), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_needs_no_key_is_sent_none()
    {
        using var desk = new WritingDesk(server => new() { Provider = "openai-compatible", Endpoint = $"{server}v1/", Name = "qwen" });
        desk.Server.Lay(Good);

        Assert.NotNull(await desk.WordAsync());

        var request = Assert.Single(desk.Server.Requests);
        Assert.Equal(("POST /v1/chat/completions HTTP/1.1", null), (request.Line, request.Key));
    }

    [Fact]
    public async Task A_model_that_takes_no_temperature_is_sent_none()
    {
        using var desk = new WritingDesk(
            server => new() { Provider = "openai-compatible", Endpoint = $"{server}v1", Name = "qwen", Temperature = null });
        desk.Server.Lay(Good);

        await desk.WordAsync();

        Assert.False(Assert.Single(desk.Server.Requests).Body.TryGetProperty("temperature", out _));
    }

    private static ModelOptions Azure(string? key) =>
        new() { Provider = "Azure", Endpoint = "https://name.openai.azure.com/", Name = "gpt", Key = key };
}

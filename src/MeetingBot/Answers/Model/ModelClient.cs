using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Core;
using OpenAI;
using OpenAI.Chat;

namespace MeetingBot.Answers.Model;

/// <summary>Asks the model's server once: retries, and the patience for them, are the pipeline's.</summary>
internal sealed class ModelClient : IDisposable
{
    /// <summary>What the OpenAI package's README asks Entra ID for, to reach Azure's v1 endpoint.</summary>
    public const string EntraScope = "https://ai.azure.com/.default";

    // An answer of 150 characters is some 300 tokens; a model that thinks first needs more, one that runs on is cut off.
    private const int MostTokens = 2000;

    private static readonly BinaryData Schema = BinaryData.FromString("""
        {"type":"object","properties":{"answer":{"type":["string","null"]},"passages":{"type":"array","items":{"type":"string"}}},
         "required":["answer","passages"],"additionalProperties":false}
        """);

    private readonly HttpClient http;
    private readonly ChatClient chat;
    private readonly float? temperature;

    /// <param name="way">How the server is reached; this client's from now on.</param>
    /// <param name="identity">Asked for a token only where Azure has no key.</param>
    public ModelClient(ModelOptions options, HttpMessageHandler way, Func<TokenCredential> identity)
    {
        if (!ModelEndpoint.TryRead(options, out var endpoint, out var why))
        {
            throw new ArgumentException(why, nameof(options));
        }

        temperature = options.Temperature;
        http = new HttpClient(new BodyLimit(way)) { Timeout = Timeout.InfiniteTimeSpan };
        // The package may still change this constructor; its README reaches Entra ID by it, and our versions are exact.
#pragma warning disable OPENAI001
        chat = new ChatClient(options.Name, KeyPolicy(options, identity), new OpenAIClientOptions
        {
            Endpoint = endpoint,
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = TimeSpan.FromSeconds(options.TotalSeconds), // the pipeline's own, shorter ones come first
        });
#pragma warning restore OPENAI001
    }

    public void Dispose() => http.Dispose();

    public async Task<ChatCompletion> AskAsync(string system, string user, CancellationToken cancel)
    {
        var options = new ChatCompletionOptions
        {
            Temperature = temperature,
            MaxOutputTokenCount = MostTokens,
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("answer", Schema, jsonSchemaIsStrict: true),
        };
        ChatMessage[] messages = [new SystemChatMessage(system), new UserChatMessage(user)];
        return await chat.CompleteChatAsync(messages, options, cancel).ConfigureAwait(false);
    }

    private static AuthenticationPolicy KeyPolicy(ModelOptions options, Func<TokenCredential> identity) =>
        options.HasKey ? ApiKeyAuthenticationPolicy.CreateBearerAuthorizationPolicy(new ApiKeyCredential(options.Key!))
        : options.IsAzure ? new BearerTokenPolicy(identity(), EntraScope)
        : new NoKeyPolicy();
}

namespace MeetingBot.Answers.Model;

/// <summary>The values that Model:Provider may have.</summary>
internal static class ModelProvider
{
    /// <summary>No model: every answer is extractive, and nothing leaves this machine.</summary>
    public const string None = "none";

    /// <summary>Azure OpenAI through its v1 endpoint, with a key or with Entra ID.</summary>
    public const string Azure = "azure";

    /// <summary>Any server that speaks the chat-completions API, such as vLLM or Ollama on the agency's own premises.</summary>
    public const string Compatible = "openai-compatible";

    public static bool Is(string? written, string provider) => string.Equals(written, provider, StringComparison.OrdinalIgnoreCase);

    public static bool IsKnown(string? written) => Is(written, None) || Is(written, Azure) || Is(written, Compatible);
}

using System.Text.Json;
using OpenAI.Chat;

namespace MeetingBot.Answers.Model;

/// <summary>Takes a reply only as it was asked for. Nothing is mended: what is nonsense in one place is not trusted in another.</summary>
internal static class ReplyReader
{
    private const int Longest = 200;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    public static ModelReply Read(ChatCompletion completion, IReadOnlyList<OfferedPassage> offered) =>
        !string.IsNullOrEmpty(completion.Refusal) ? new ModelReply.Unusable("the model refused")
        : completion.FinishReason != ChatFinishReason.Stop ? new ModelReply.Unusable($"the reply ended with {completion.FinishReason}")
        : completion.ToolCalls.Count > 0 ? new ModelReply.Unusable("the reply calls tools, and there are none")
        : completion.Content is [{ Kind: ChatMessageContentPartKind.Text, Text: var text }] ? Read(text, offered)
        : new ModelReply.Unusable("the reply is not one text");

    private static ModelReply Read(string text, IReadOnlyList<OfferedPassage> offered)
    {
        try
        {
            return JsonSerializer.Deserialize<Proposal>(text, Strict) is { } proposal
                ? Judge(proposal, [.. offered.Select(passage => passage.Id)])
                : new ModelReply.Unusable("the reply is null");
        }
        catch (JsonException)
        {
            return new ModelReply.Unusable("the reply is not the JSON that was asked for");
        }
    }

    private static ModelReply Judge(Proposal proposal, HashSet<string?> offered) => proposal switch
    {
        { Answer: null } => new ModelReply.Silent(),
        { Answer: var answer } when string.IsNullOrWhiteSpace(answer) => new ModelReply.Unusable("the answer is empty"),
        { Answer.Length: > Longest } => new ModelReply.Unusable($"the answer is longer than {Longest} characters"),
        { Answer: var answer } when answer.Any(c => char.IsControl(c) && c != '\n') =>
            new ModelReply.Unusable("the answer has control characters"),
        { Passages: null or [] } => new ModelReply.Unusable("the answer names no passage"),
        { Passages: var cited } when !cited.All(offered.Contains) =>
            new ModelReply.Unusable("the answer names a passage that was not offered"),
        { Passages: var cited } when cited.Distinct().Count() < cited.Count => new ModelReply.Unusable("the answer names a passage twice"),
        _ => new ModelReply.Worded(new(proposal.Answer, [.. proposal.Passages.OfType<string>()])),
    };
}

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
        !string.IsNullOrEmpty(completion.Refusal) ? new ModelReply.Unusable("模型拒絕回答")
        : completion.FinishReason != ChatFinishReason.Stop ? new ModelReply.Unusable($"回覆中斷於 {completion.FinishReason}")
        : completion.ToolCalls.Count > 0 ? new ModelReply.Unusable("回覆要呼叫工具，但沒有工具")
        : completion.Content is [{ Kind: ChatMessageContentPartKind.Text, Text: var text }] ? Read(text, offered)
        : new ModelReply.Unusable("回覆不是單一的文字");

    private static ModelReply Read(string text, IReadOnlyList<OfferedPassage> offered)
    {
        try
        {
            return JsonSerializer.Deserialize<Proposal>(text, Strict) is { } proposal
                ? Judge(proposal, [.. offered.Select(passage => passage.Id)])
                : new ModelReply.Unusable("回覆是空值");
        }
        catch (JsonException)
        {
            return new ModelReply.Unusable("回覆不是所要的 JSON");
        }
    }

    private static ModelReply Judge(Proposal proposal, HashSet<string?> offered) => proposal switch
    {
        { Answer: null } => new ModelReply.Silent(),
        { Answer: var answer } when string.IsNullOrWhiteSpace(answer) => new ModelReply.Unusable("答案是空的"),
        { Answer.Length: > Longest } => new ModelReply.Unusable($"答案超過 {Longest} 字"),
        { Answer: var answer } when answer.Any(c => char.IsControl(c) && c != '\n') =>
            new ModelReply.Unusable("答案有控制字元"),
        { Passages: null or [] } => new ModelReply.Unusable("答案沒有指明原文"),
        { Passages: var cited } when !cited.All(offered.Contains) =>
            new ModelReply.Unusable("答案指明沒有提供的原文"),
        { Passages: var cited } when cited.Distinct().Count() < cited.Count => new ModelReply.Unusable("答案重複指明同一段原文"),
        _ => new ModelReply.Worded(new(proposal.Answer, [.. proposal.Passages.OfType<string>()])),
    };
}

using MeetingBot.Answers.Checking;
using MeetingBot.Answers.Model;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Answers;

/// <summary>Lets the model, when there is one, put an answer into words; the checker decides whether they go out.</summary>
internal sealed partial class ModelWording(IAnswerWriter writer, AnswerChecker checker, ILogger log)
{
    private const string Nobody = "-";

    /// <returns>The extractive answer, with why it stays, where the model has no words or none that pass.</returns>
    public async Task<Answer> WordAsync(Inquiry inquiry, Answer answer, CancellationToken cancel)
    {
        var offered = answer.Citations.Select((c, i) => new OfferedPassage($"P{i + 1}", c.Place, c.Passage.Item.Text)).ToList();
        var order = new WritingOrder(inquiry.Question, inquiry.Person ?? Nobody, inquiry.Today, offered);
        return await writer.WordAsync(order, cancel).ConfigureAwait(false) switch
        {
            ModelReply.Worded(var worded) => await CheckAsync(worded, answer, offered, cancel).ConfigureAwait(false),
            ModelReply.Silent => answer with { Unworded = "模型表示這些原文沒有答案" },
            ModelReply.Unusable(var why) => answer with { Unworded = why },
            _ => answer,
        };
    }

    private async Task<Answer> CheckAsync(WordedAnswer worded, Answer answer, List<OfferedPassage> offered, CancellationToken cancel)
    {
        List<Citation> cited = [.. worded.PassageIds.Select(id => offered.FindIndex(o => o.Id == id))
            .Where(i => i >= 0)
            .Distinct()
            .Select(i => answer.Citations[i])];
        if (await checker.WordingFaultAsync(worded.Text, cited, cancel).ConfigureAwait(false) is { } fault)
        {
            LogRefused(log, fault);
            return answer with { Unworded = $"模型寫的答案未通過查核（{fault}）" };
        }

        return answer with { Text = worded.Text, Citations = cited, Writer = Writer.Model };
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "模型寫的答案未通過查核，改送原文的句子：{Fault}")]
    private static partial void LogRefused(ILogger log, string fault);
}

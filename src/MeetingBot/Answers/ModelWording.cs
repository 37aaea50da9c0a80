using MeetingBot.Answers.Checking;
using MeetingBot.Answers.Model;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Answers;

/// <summary>Lets the model, when there is one, put an answer into words; the checker decides whether they go out.</summary>
internal sealed partial class ModelWording(IAnswerWriter writer, AnswerChecker checker, ILogger log)
{
    private const string Nobody = "-";

    /// <returns>Null when the extractive answer stays.</returns>
    public async Task<Answer?> WordAsync(Inquiry inquiry, Answer answer, CancellationToken cancel)
    {
        var offered = answer.Citations.Select((c, i) => new OfferedPassage($"P{i + 1}", c.Place, c.Passage.Item.Text)).ToList();
        var order = new WritingOrder(inquiry.Question, inquiry.Person ?? Nobody, inquiry.Today, offered);
        if (await writer.WordAsync(order, cancel).ConfigureAwait(false) is not { } worded)
        {
            return null;
        }

        List<Citation> cited = [.. worded.PassageIds.Select(id => offered.FindIndex(o => o.Id == id))
            .Where(i => i >= 0)
            .Distinct()
            .Select(i => answer.Citations[i])];
        if (await checker.WordingFaultAsync(worded.Text, cited, cancel).ConfigureAwait(false) is { } fault)
        {
            LogRefused(log, fault);
            return null;
        }

        return answer with { Text = worded.Text, Citations = cited, Writer = Writer.Model };
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "模型寫的答案未通過查核，改送原文的句子：{Fault}")]
    private static partial void LogRefused(ILogger log, string fault);
}

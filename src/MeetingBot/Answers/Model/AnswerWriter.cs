using System.Security.Cryptography;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;

namespace MeetingBot.Answers.Model;

/// <summary>Has the model word an answer. Every call ends, in time, with a proposal or why there is none, and a line of the log.</summary>
internal sealed partial class AnswerWriter(
    ModelClient client,
    PromptShelf shelf,
    IModelBudget budget,
    IOptions<ModelOptions> options,
    TimeProvider clock,
    ILogger<AnswerWriter> log) : IAnswerWriter
{
    private readonly ModelOptions options = options.Value;
    private readonly ResiliencePipeline pipeline = ModelPipeline.For(options.Value, clock);

    public async Task<ModelReply?> WordAsync(WritingOrder order, CancellationToken cancel)
    {
        var call = RandomNumberGenerator.GetHexString(8, lowercase: true);
        var started = clock.GetTimestamp();
        var prompts = shelf.Current();
        var reply = await TryAskAsync(order, prompts, cancel).ConfigureAwait(false);
        var elapsed = clock.GetElapsedTime(started);
        switch (reply)
        {
            case ModelReply.Worded(var answer):
                Worded(call, prompts.Versions, elapsed, answer.PassageIds.Count);
                break;
            case ModelReply.Silent:
                Silent(call, prompts.Versions);
                break;
            case ModelReply.Unusable(var why):
                Unusable(call, prompts.Versions, why);
                break;
            default:
                throw new InvalidOperationException($"A call ended with a {reply.GetType().Name}.");
        }

        return reply;
    }

    private async Task<ModelReply> TryAskAsync(WritingOrder order, PromptPair prompts, CancellationToken cancel)
    {
        if (order.Passages.Count == 0)
        {
            return new ModelReply.Unusable("沒有詢問：沒有可用的原文");
        }

        try
        {
            return await AskAsync(order, prompts, cancel).ConfigureAwait(false);
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            // The extractive answer is ready; nothing that happens on the way to a better wording may take it away.
            return new ModelReply.Unusable(ModelFailure.Of(fault, options.Key));
        }
    }

    private async Task<ModelReply> AskAsync(WritingOrder order, PromptPair prompts, CancellationToken cancel)
    {
        var (system, user) = prompts.Fill(order, Fence.Draw());
        var paid = false;
        return await pipeline.ExecuteAsync(AttemptAsync, cancel).ConfigureAwait(false);

        // Paid inside the pipeline: a call that is turned away at its door costs nothing, and a retry does not cost again.
        async ValueTask<ModelReply> AttemptAsync(CancellationToken patience)
        {
            paid = paid || await PayAsync(order.Person, patience).ConfigureAwait(false);
            return paid
                ? ReplyReader.Read(await client.AskAsync(system, user, patience).ConfigureAwait(false), order.Passages)
                : new ModelReply.Unusable("沒有詢問：個人或當日的次數已用完");
        }
    }

    private Task<bool> PayAsync(string person, CancellationToken cancel) =>
        budget.TryTakeAsync(clock.Today(), person, options.CallsPerPersonAndDay, options.CallsPerDay, cancel);

    [LoggerMessage(Level = LogLevel.Information,
        Message = "模型呼叫 {Call}（提示詞 {Prompts}）：依 {Passages} 段原文，{Elapsed} 內寫成。")]
    private partial void Worded(string call, string prompts, TimeSpan elapsed, int passages);

    [LoggerMessage(Level = LogLevel.Information, Message = "模型呼叫 {Call}（提示詞 {Prompts}）：模型表示這些原文沒有答案。")]
    private partial void Silent(string call, string prompts);

    [LoggerMessage(Level = LogLevel.Warning, Message = "模型呼叫 {Call}（提示詞 {Prompts}）：{Why}；改送摘自原文的答案。")]
    private partial void Unusable(string call, string prompts, string why);
}

using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Tasks.Rulings;

namespace MeetingBot.Answers.Executors;

/// <summary>What was ordered of a case, where its day or its owner is asked for: that leads, before the state.</summary>
/// <param name="Lead">The day or the owner.</param>
/// <param name="Also">Where later minutes corrected it.</param>
internal sealed partial record CaseOrder(string Lead, string Text, MeetingEntry Meeting, Citation Citation, Citation? Also)
{
    private const int Most = 1000;

    /// <summary>By when something is to be done: not when the case was opened or released.</summary>
    public static bool AsksUntil(Question question) =>
        question.Wanted == Wanted.Date
        && !question.Asked.Case.TakesReleased
        && (question.Asked.Day.HasBound || Duty().IsMatch(question.Text))
        && !Tracking().IsMatch(question.Text);

    public static bool AsksOwner(Question question) =>
        question.Wanted == Wanted.Who && !question.Asked.Case.TakesReleased && !question.Asked.Who.Speaker;

    /// <returns>Null where neither is asked for, or no meeting ordered such a thing.</returns>
    public static async Task<CaseOrder?> OfAsync(
        IReading reading, Question question, string number, IReadOnlyList<CaseShown> said, DateOnly today, CancellationToken cancel)
    {
        var (until, owner) = (AsksUntil(question), AsksOwner(question));
        if (!until && !owner)
        {
            return null;
        }

        var meetings = said.Select(s => s.Meeting).DistinctBy(m => m.Id).ToDictionary(m => m.Id);
        var passages = said.Select(s => s.Passage.Id).ToHashSet();
        var newest = (await reading.DirectivesAsync(new(Passages: passages, Limit: Most), cancel).ConfigureAwait(false))
            .Where(d => d.Directive.Cases.Contains(number))
            .Where(d => until ? d.Directive.Deadline is not null : d.Directive is { Kind: DirectiveKind.Task, Owners.Count: > 0 })
            .OrderByDescending(d => meetings[d.Meeting].Header.HeldAt)
            .ThenByDescending(d => d.Directive.Kind == DirectiveKind.Task)
            .ThenByDescending(d => question.Topic.Sum(w => Coverage.Of(w, Plain.Of(d.Directive.Text))))
            .ThenBy(d => d.Id)
            .FirstOrDefault();
        return newest is null
            ? null
            : await SayAsync(reading, newest, meetings[newest.Meeting], until, today, cancel).ConfigureAwait(false);
    }

    private static async Task<CaseOrder?> SayAsync(
        IReading reading, DirectiveEntry order, MeetingEntry meeting, bool until, DateOnly today, CancellationToken cancel)
    {
        var passages = await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false);
        if (passages.FirstOrDefault(p => p.Id == order.Passage) is not { } passage)
        {
            return null;
        }

        var corrections = await LaterCorrection.AllOfAsync(reading, meeting, passages, cancel).ConfigureAwait(false);
        var corrected = until ? null : corrections.FirstOrDefault(c => c.Corrected.Any(p => p.Id == passage.Id)
            && order.Directive.Owners.Any(o => o.Contains(c.Amendment.Old!, StringComparison.Ordinal)));
        var lead = until ? Until(order.Directive.Deadline!, today)
            : corrected is { Amendment: { New: var now, Old: var before } }
                ? $"{now}（原紀錄「{before}」，經{OfficeSpeech.Sitting(corrected.Meeting)}修正）"
            : string.Join('、', order.Directive.Owners);
        return new(
            lead, order.Directive.Text.TrimEnd('，', '。', '；'), meeting, Cite.Saying(meeting, passage, order.Directive.Text),
            corrected is null ? null : Cite.Of(corrected.Meeting, corrected.Said));
    }

    private static string Until(Deadline due, DateOnly today) => due.LastDay is { } day
        ? $"{OfficeSpeech.Of(due)}{(due.Text.EndsWith('前') ? "前" : "")}（{OfficeSpeech.DaysLeft(day, today)}）"
        : due.Text;

    [GeneratedRegex("要|該|須|應|得")]
    private static partial Regex Duty();

    [GeneratedRegex("(開始|新增|繼續|賡續|解除|結束)(列管|追蹤)|解列|結案|銷案|併案")]
    private static partial Regex Tracking();
}

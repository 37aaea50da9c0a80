using System.Text.RegularExpressions;
using MeetingBot.Answers.Passages.Rules;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// What minutes note at their end of words above counts before those words: 附註：結論(四)之「80格」，…僅能提供65格,
/// 補充裁示：提報期限修正為12月12日.
/// </summary>
internal static partial class Postscript
{
    private const double SureOfTopic = 0.7;
    private const double MostOfIt = 0.4;
    private const double Said = 0.3;

    /// <returns>The note on what answers best; null where there is none that answers too.</returns>
    public static Evidence? Of(Question question, Evidence best, EvidenceReader reader) =>
        question.Asked.Ruling.Only ? null
        : Corrected(best, reader) ?? best.Meeting.Behind(best.Passage)
            .Where(p => p.Item.Kind is ItemKind.Other or ItemKind.Remark && Note().IsMatch(p.Item.Path + p.Item.Text))
            .SelectMany(p => reader.Read(best.Meeting, p))
            .FirstOrDefault(e => e.FitsWanted && Quoted().Matches(e.Quote).Any(q => SaysIt(best, q.Groups["w"].Value)));

    // 第六案補助上限「每間2萬元」應為「每間2萬5,000元」, of the motion in which the best stands.
    private static Evidence? Corrected(Evidence best, EvidenceReader reader) =>
        best.Meeting.Behind(best.Passage)
            .Where(p => p.Item.Kind is ItemKind.Remark or ItemKind.Resolution or ItemKind.Other && Correction().IsMatch(p.Item.Text))
            .SelectMany(p => reader.Read(best.Meeting, p))
            .FirstOrDefault(e => e.FitsWanted
                && Correction().Match(e.Quote) is { Success: true } correction
                && (SaysIt(best, correction.Groups["old"].Value) || SaysFigure(best, correction.Groups["old"].Value))
                && MotionName.Of(e.Meeting, e.Passage, e.Quote) is [var title, ..]
                && AgendaPath.IsUnder(best.Passage.Item.Path, title.Item.Path));

    private static bool SaysFigure(Evidence best, string words) =>
        Figure().Match(Plain.Of(words)) is { Success: true } figure && SaysIt(best, figure.Value);

    /// <summary>What was found, and before it the note that gives anew what is asked for.</summary>
    public static IReadOnlyList<Evidence> With(Question question, IReadOnlyList<Evidence> found, EvidenceReader reader)
    {
        var topic = Outcome.IsOfAnyKind(question) || question.Asked.Ruling.Proposal ? null
            : found.FirstOrDefault(e => e.Score >= SureOfTopic && e.Own >= MostOfIt && !e.Lacks(w => w.IsNamed));
        var note = topic?.Meeting.Behind(topic.Passage)
            .Where(p => p.Item.Kind is ItemKind.Other or ItemKind.Remark && Later().IsMatch(p.Item.Path + p.Item.Text))
            .SelectMany(p => reader.Read(topic.Meeting, p))
            .FirstOrDefault(e => e.FitsWanted && Proposal.IsChangedBy(e) && IsOn(question, topic, e));
        return note is null ? found
            : [RulingUnder.Under(topic!, note), .. found.Where(e => e.Passage.Id != note.Passage.Id || e.Sentence != note.Sentence)];
    }

    // By the number of the point where it gives one, else by what both name. 搬遷改為…，清點期限不變 changes nothing of the 清點.
    private static bool IsOn(Question question, Evidence topic, Evidence note)
    {
        var changed = Plain.Of(Proposal.BeforeChange(note));
        if (question.Wanted == Wanted.Date && DeedRules.AskedAct(question) is { } act && Coverage.Of(act, changed) < Said)
        {
            return false;
        }

        var last = question.Topic.LastOrDefault(); // 什麼時候搬
        var named = question.Topic.Where(w => w is { IsMatter: true, IsFresh: true }
            && (w.IsWhole || w == last)
            && changed.Contains(w.Folded, StringComparison.Ordinal)).ToList();
        return Point().Match(note.Quote) is { Success: true } point
            ? named.Count > 0 && AgendaPath.NumberOf(topic.Passage.Item.Path) == point.Groups["n"].Value
            : named.Exists(w => Plain.Of(topic.Quote).Contains(w.Folded, StringComparison.Ordinal));
    }

    private static bool SaysIt(Evidence best, string words) => Plain.Of(best.Quote).Contains(Plain.Of(words), StringComparison.Ordinal);

    [GeneratedRegex("^(補充(裁示|事項|決議|決定|指示|批示)|會後|附註|附記|後記)")]
    private static partial Regex Later();

    [GeneratedRegex("(事項|結論|裁示|決議|決定)[（(](?<n>[一二三四五六七八九十]{1,3})[）)]", RegexOptions.ExplicitCapture)]
    private static partial Regex Point();

    [GeneratedRegex("^(附註|附記|備註|補註|後記|會後(補充|註記|補記|更正))")]
    private static partial Regex Note();

    [GeneratedRegex("「(?<old>[^」]{2,40})」[^「」。]{0,8}(應|更正|修正|改)為「[^」]{2,40}」", RegexOptions.ExplicitCapture)]
    private static partial Regex Correction();

    // As Plain spells it.
    [GeneratedRegex("[0-9][0-9.]*[万亿]?[0-9]*[元人名件日天月年次场户%]?")]
    private static partial Regex Figure();

    [GeneratedRegex("(本紀錄|會議結論|結論|裁示|決議|決定|事項)[^，。；「」]{0,12}「(?<w>[^」]{2,40})」", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}

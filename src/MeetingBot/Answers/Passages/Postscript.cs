using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>What minutes note at their end of words above (附註：結論(四)之「80格」，…僅能提供65格) counts before those words.</summary>
internal static partial class Postscript
{
    /// <returns>The note on what answers best; null where there is none that answers too.</returns>
    public static Evidence? Of(Question question, Evidence best, EvidenceReader reader) =>
        question.Asked.Ruling.Only ? null
        : Corrected(best, reader) ?? best.Meeting.Passages.SkipWhile(p => p.Id != best.Passage.Id).Skip(1)
            .Where(p => p.Item.Kind is ItemKind.Other or ItemKind.Remark && Note().IsMatch(p.Item.Path + p.Item.Text))
            .SelectMany(p => reader.Read(best.Meeting, p))
            .FirstOrDefault(e => e.FitsWanted && Quoted().Matches(e.Quote).Any(q => SaysIt(best, q.Groups["w"].Value)));

    // 第六案補助上限「每間2萬元」應為「每間2萬5,000元」, of the motion in which the best stands.
    private static Evidence? Corrected(Evidence best, EvidenceReader reader) =>
        best.Meeting.Passages.SkipWhile(p => p.Id != best.Passage.Id).Skip(1)
            .Where(p => p.Item.Kind is ItemKind.Remark or ItemKind.Resolution or ItemKind.Other && Correction().IsMatch(p.Item.Text))
            .SelectMany(p => reader.Read(best.Meeting, p))
            .FirstOrDefault(e => e.FitsWanted
                && Correction().Match(e.Quote) is { Success: true } correction
                && (SaysIt(best, correction.Groups["old"].Value) || SaysFigure(best, correction.Groups["old"].Value))
                && MotionName.Of(e.Meeting, e.Passage, e.Quote) is [var title, ..]
                && AgendaPath.IsUnder(best.Passage.Item.Path, title.Item.Path));

    private static bool SaysFigure(Evidence best, string words) =>
        Figure().Match(Plain.Of(words)) is { Success: true } figure && SaysIt(best, figure.Value);

    private static bool SaysIt(Evidence best, string words) => Plain.Of(best.Quote).Contains(Plain.Of(words), StringComparison.Ordinal);

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

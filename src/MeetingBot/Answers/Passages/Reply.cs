using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// Whoever complains says how bad it is, and whoever is charged with it says right behind how it stands: 那台飲水機現在可以喝了嗎 is answered
/// by the second.
/// </summary>
internal static partial class Reply
{
    /// <returns>The sentence of the reply that tells how it stands; null where none follows, or another thing is asked for.</returns>
    public static Evidence? To(Question question, Evidence best, EvidenceReader reader) =>
        question is { Wanted: Wanted.YesOrNo, Asked: { Who.Speaker: false, Ruling.Proposal: false } }
        && StillSo().IsMatch(question.Text)
        && best.Also.Count <= 1
        && IsSpeech(best.Passage)
        && Complains().IsMatch(best.Passage.Item.Text)
        && best.Meeting.Beside(best.Passage).After is { } reply
        && IsSpeech(reply)
        && (reply.Item.Speaker is not null || Speaks().IsMatch(reply.Item.Text))
            ? reader.Read(best.Meeting, reply).FirstOrDefault(e => Stands().IsMatch(e.Quote))
            : null;

    private static bool IsSpeech(Passage passage) =>
        passage.Item.Kind is ItemKind.Remark or ItemKind.Resolution or ItemKind.Motion or ItemKind.Other;

    [GeneratedRegex("現在|目前|[了好]嗎|了沒|還[能可在]")]
    private static partial Regex StillSo();

    [GeneratedRegex("請[^，。]{0,4}[儘盡](快|速)|請(說明|處理|改善|協助)|怎麼辦|[？?]$|希望|建議")]
    private static partial Regex Complains();

    [GeneratedRegex("^[^，。；：「]{2,10}[：:]")]
    private static partial Regex Speaks();

    [GeneratedRegex("維持|已|尚未|仍|暫(停|緩)|停用|恢復|預[計定]|完成|目前|前不|俟|待")]
    private static partial Regex Stands();
}

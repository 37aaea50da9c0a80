using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>
/// Where a sentence stands: furniture says nothing, and a heading says what a matter is called, and only sometimes when or how much.
/// </summary>
internal static partial class PlaceRules
{
    private const double WholeHeading = 0.9;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(nameof(IsFurniture), IsFurniture),
        new(nameof(IsAttendance), IsAttendance),
        new(nameof(IsLineOfContents), IsLineOfContents),
        new(nameof(IsTitleOfItem), IsTitleOfItem),
        new(nameof(IsNotSaidByUnit), IsNotSaidByUnit),
        new(nameof(NamesColumns), NamesColumns),
        new(nameof(IsHeading), IsHeading),
        new(nameof(IsReporterAlone), IsReporterAlone),
        new(nameof(IsThanks), IsThanks),
    ];

    private static bool IsFurniture(Candidate one) => one.Evidence.Kind is ItemKind.Header or ItemKind.Closing;

    private static bool IsAttendance(Candidate one) => one.Evidence.Kind == ItemKind.Attendance && one.Question.Wanted != Wanted.Who;

    private static bool IsLineOfContents(Candidate one) =>
        one.Evidence.Kind == ItemKind.Other && ContentsLine().IsMatch(one.Evidence.Quote);

    private static bool IsTitleOfItem(Candidate one) =>
        one.Evidence.Kind == ItemKind.Remark
        && one.Question.Wanted is Wanted.Anything or Wanted.YesOrNo or Wanted.Why
        && one.Evidence.Meeting.IsTitleOfItem(one.Evidence.Passage);

    // What a unit said is not what was said of it.
    private static bool IsNotSaidByUnit(Candidate one) =>
        one.Question.Asked.Matter.WhatSaid
        && one.Question.Units.Any()
        && one.Evidence.Passage.Item is { Speaker: null, Kind: not (ItemKind.Heading or ItemKind.Attendance) };

    private static bool NamesColumns(Candidate one) =>
        one.Evidence.Kind == ItemKind.Table && one.Evidence.Meeting.NamesColumns(one.Evidence.Passage);

    private static bool IsHeading(Candidate one)
    {
        // 點閱率超過5%者有…及…。 ends as a sentence does, wherever it stands.
        if (one.Evidence.Kind != ItemKind.Heading || one.Evidence.Quote.TrimEnd().EndsWith('。')
            || ListRules.OpensListAsked(one.Question, one.Evidence))
        {
            return false;
        }

        if (one.Question.IsList && Speech().IsMatch(one.Evidence.Quote))
        {
            return one.Question.Wanted != Wanted.Anything || one.Evidence.Own <= WholeHeading;
        }

        var namesHolder = one.Evidence.Passage.Item.Speaker is not null && one.Question.Asked.Who.Post is not null;
        return !namesHolder && one.Question.Wanted is Wanted.Anything or Wanted.YesOrNo or Wanted.Who or Wanted.Why;
    }

    // （某某處） behind the title of an item: who reports it, and nothing of it.
    private static bool IsReporterAlone(Candidate one) => one.Evidence.Kind != ItemKind.Table && InBrackets().IsMatch(one.Evidence.Quote);

    // 感謝社會局於颱風期間…: thanks tell what was done in passing, and neither how it is done nor whether.
    private static bool IsThanks(Candidate one) =>
        one.Question.Wanted is Wanted.Anything or Wanted.YesOrNo
        && Thanks().IsMatch(one.Evidence.Quote)
        && !one.Question.Text.Contains('謝', StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*[（(][^（）()0-9]{2,12}[）)]\s*[。：]?\s*$")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^\s*(謹|特此|非常|再次|也|並)?(感謝|謝謝|致謝)")]
    private static partial Regex Thanks();

    // 伍、志工服務.....12: of a table of contents.
    [GeneratedRegex(@"[.．…‧]{4,}\s*\|?\s*\d*\s*\|?\s*$")]
    private static partial Regex ContentsLine();

    // 某某主任補充報告： with what was said under it.
    [GeneratedRegex("(報告|說明|意見|建議)(事項)?[：:]$")]
    private static partial Regex Speech();
}

using System.Globalization;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Dialogue.Office;

/// <summary>How lists of managers and admins speak of duties.</summary>
internal static class DutyTalk
{
    private const int Words = 60;

    public static string Name(Duty duty) => string.Create(CultureInfo.InvariantCulture, $"待辦 {duty.Number}");

    public static string Short(Duty duty) =>
        OfficeSpeech.Short((duty.Origin is Origin.ByHand ? duty.Action : duty.Text).ReplaceLineEndings("").TrimEnd('，', '、', '。', '；'), Words);

    /// <summary>114年12月25日（四）17時（還有22天）.</summary>
    public static string Day(Term term, DateOnly today) =>
        $"{RocDate.Write(term.Day)}{(term.Time is { } time ? OfficeSpeech.Clock(time) : "")}（{OfficeSpeech.DaysLeft(term.Day, today)}）";

    public static string Owners(Ownership owners) => owners switch
    {
        Ownership.Units { Names: { Count: > 0 } names } => string.Join('、', names),
        Ownership.AllUnits(var body) => $"{body}各單位",
        Ownership.AllAgencies(var body) => $"{body}各機關",
        Ownership.Staff(var body) => $"{body}全體同仁",
        _ => "未指定主辦",
    };

    /// <summary>The meeting and its day, or who asked for it.</summary>
    public static string From(Duty duty) => duty.Origin switch
    {
        Origin.Ruling ruling => ruling.HeldOn is { } held ? $"{ruling.Meeting}，{RocDate.Write(held)}" : ruling.Meeting,
        Origin.ByHand(_, var name) => $"{name}交辦，{RocDate.Write(duty.CameAt.InTaipei().Day)}",
        _ => throw new InvalidOperationException($"A duty comes from a {duty.Origin.GetType().Name}."),
    };

    /// <summary>The sentence with its place; null where it is from no minutes.</summary>
    public static Quotation? Quotation(Duty duty, MinutesLinks links) => duty.Origin is Origin.Ruling ruling
        ? new(duty.Text, $"{From(duty)}，{ruling.Path}", links.To(ruling.File, ruling.Passage))
        : null;
}

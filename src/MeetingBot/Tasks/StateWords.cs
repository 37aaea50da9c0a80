using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using static System.FormattableString;

namespace MeetingBot.Tasks;

/// <summary>How far a duty and each part of it has come (狀態), in the same words wherever somebody reads it.</summary>
internal static class StateWords
{
    /// <summary>辦理中, 待確認, 已完成, 已撤銷, 已由待辦 61 取代, 歷史事項</summary>
    public static string Of(Duty duty) => duty.State switch
    {
        DutyState.Open => duty.IsDoubtful ? "待確認" : "辦理中",
        DutyState.Done => "已完成",
        DutyState.Withdrawn => "已撤銷",
        DutyState.Superseded => duty.ReplacedBy is { } other ? Invariant($"已由待辦 {other} 取代") : "已由別的案件取代",
        DutyState.Historic => "歷史事項",
        _ => throw new InvalidOperationException($"A duty is {duty.State}."),
    };

    /// <summary>辦理中, 已完成, 已移交, 已解除列管; of a person, whom no minutes release but a manager lets off, 不必辦理</summary>
    public static string Of(Share share, Owner owner) => share.State switch
    {
        ShareState.Open => "辦理中",
        ShareState.Done => "已完成",
        ShareState.HandedOver => "已移交",
        ShareState.Released => owner.IsPerson ? "不必辦理" : "已解除列管",
        _ => throw new InvalidOperationException($"A part is {share.State}."),
    };

    /// <summary>How it ended for this owner; null while they must still do it.</summary>
    public static string? Over(Duty duty, Share share, Owner owner) => !share.IsOpen ? Of(share, owner) : duty.IsOpen ? null : Of(duty);

    /// <summary>已展延 2 次，原訂期限114年12月1日（一）; null where it never was.</summary>
    public static string? Extension(Duty duty, Share share)
    {
        string?[] words = [share.Slips > 0 ? Invariant($"已展延 {share.Slips} 次") : null, share.ExtendedTo is null ? null : Ruled(duty)];
        return string.Join('，', words.OfType<string>()) is { Length: > 0 } said ? said : null;
    }

    /// <summary>原訂期限114年12月1日（一）: the day that the ruling gave, whoever moved it since; null where there was none.</summary>
    public static string? Ruled(Duty duty) => (duty.RuledDay ?? duty.Term?.Day) is { } day ? $"原訂期限{RocDate.Write(day)}" : null;
}

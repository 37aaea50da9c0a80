using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Reminders.Notices;
using MeetingBot.Tasks;
using static System.FormattableString;

namespace MeetingBot.Dialogue.Duties;

/// <summary>Why nobody was told, as it is said to whoever asks.</summary>
internal static class SilenceWords
{
    private const int MostNamed = 3;

    public static string Of(Silence silence, HeldDuty held, OfficeToday office) => silence switch
    {
        Silence.NotOpen => StateRights.Refusal(DutyAct.Finish, held.Duty) ?? "",
        Silence.OwedByNobody => "名冊裡找不到主辦單位，所以不知道要提醒誰；請洽管理者。",
        Silence.NotOfStaff(var body) => $"這是{body}同仁各自要辦的事項，名冊上您不是這個機關的人員，所以不提醒您。",
        Silence.LeadsOwner => "您是主辦單位的上級主管，逾期才會告訴您。",
        Silence.OwedByOthers(var owners) => $"主辦單位是{Named(owners)}，不是您的單位，所以不提醒您。",
        Silence.Finished(var owner) => $"{(owner.IsPerson ? "您" : owner.Name)}的部分{StateWords.Of(held.ShareOf(owner.Key), owner)}，所以不再提醒。",
        Silence.Paused(var until) => Invariant($"已設定暫停提醒，{RocDate.Write(until)}起恢復；說「{DutyOrder.Said(DutyVerb.Resume, held.Number)}」可以馬上恢復。"),
        Silence.NotTheContact(var unit) => Contacts(unit, office),
        Silence.Away => "您目前請假，提醒改送給您的代理人。",
        _ => throw new InvalidOperationException($"There are no words for {silence.GetType().Name}."),
    };

    private static string Named(IReadOnlyList<Owner> owners) =>
        string.Join('、', owners.Take(MostNamed).Select(owner => owner.Name)) + (owners.Count > MostNamed ? "等" : "");

    private static string Contacts(string unit, OfficeToday office) => office.Roll.ContactsOf(unit) is { Count: > 0 } contacts
        ? $"{unit}的提醒送給聯絡人{string.Join('、', contacts.Select(person => person.DisplayName))}；您可以在「我的待辦」看到。"
        : $"名冊裡{unit}沒有聯絡人，也沒有主管，所以由管理者收到提醒；您可以在「我的待辦」看到。";
}

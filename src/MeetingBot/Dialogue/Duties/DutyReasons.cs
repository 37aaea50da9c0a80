using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using MeetingBot.Reminders;
using MeetingBot.Reminders.Digests;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;
using static System.FormattableString;

namespace MeetingBot.Dialogue.Duties;

/// <summary>為什麼, 為什麼沒有: what somebody was told of a duty and by which rule; and where they were not, why not, and when next.</summary>
internal sealed class DutyReasons(IDutyBook book, INoticeBook notices, OfficeViews views, Planner planner)
{
    private const int MostGiven = 3;
    private const int DaysAhead = 120;
    private const int MostOwners = 200;

    public Task<Message> OfAsync(Person person, long number, OfficeToday office, CancellationToken cancel) =>
        book.ShowAsync(person, number, DutyAct.AskWhy, office, held => OfAsync(person, held, office, cancel), cancel);

    private async Task<Message> OfAsync(Person person, HeldDuty held, OfficeToday office, CancellationToken cancel)
    {
        var given = (await notices.OfAsync([held.Number], cancel).ConfigureAwait(false)).Where(one => one.Recipient == Recipient.OfPerson(person.Id)).ToList();
        var lines = Told(held, given).Append(Basis(held.Duty, office)).ToList();
        lines.AddRange(Silence(held, person, office) is { } silent ? [silent] : await NextAsync(held, person, given, office, cancel).ConfigureAwait(false));
        return new(string.Join('\n', lines)) { Buttons = [new("看內容", DutySpeech.Number(held.Number)), .. DutyButtons.Of(person, held, office).Where(button => button.Label == "完成")] };
    }

    private static IEnumerable<string> Told(HeldDuty held, List<GivenNotice> given) => given.Count == 0
        ? [$"到目前為止，沒有提醒過您{DutySpeech.Name(held.Duty)}。"]
        : [$"為什麼提醒您{DutySpeech.Name(held.Duty)}：", .. given.Take(MostGiven).Select(one => $"・{DutySpeech.At(one.SettledAt ?? one.PutAt)}{State(one.State)}：{one.Notice.Why}")];

    private static string State(OutboxState state) => state switch
    {
        OutboxState.Sent => "",
        OutboxState.Failed => "（沒有送達）",
        OutboxState.Unknown => "（不確定是否送達）",
        _ => "（等候送出）",
    };

    private static string Basis(Duty duty, OfficeToday office) => duty switch
    {
        { Term: { } term } => $"出處是{DutySpeech.From(duty)}；期限「{term.Words}」算到{DutySpeech.Due(term.Day, office.Today)}（{term.Why.TrimEnd('。')}）。",
        { Awaits: { } until } => $"出處是{DutySpeech.From(duty)}；期限是「{until}」，還沒有確定日期，確定之前不會逐步提醒。",
        _ => $"出處是{DutySpeech.From(duty)}；沒有寫期限，所以不會逐步提醒，只列在「我的待辦」和每週的清單。",
    };

    /// <summary>Why nothing (more) is told to this person; null where something may be.</summary>
    private static string? Silence(HeldDuty held, Person person, OfficeToday office)
    {
        var owners = office.Owners.Of(held);
        List<Owner> own = held.Duty.Owners is not Ownership.Staff ? [.. owners.Where(owner => Standing.IsOf(person, owner, office))]
            : office.Owners.Find(held, person.Id) is { } oneself ? [oneself] : [];
        return !held.Duty.IsOpen ? StateRights.Refusal(DutyAct.Finish, held.Duty)
            : owners.Count == 0 ? "名冊裡找不到主辦單位，所以不知道要提醒誰；請洽管理者。"
            : own.Count == 0 ? Others(held, owners, person, office)
            : own.All(owner => !held.ShareOf(owner.Key).IsOpen) ? $"{(own[0].IsPerson ? "您" : own[0].Name)}的部分{StateWords.Of(held.ShareOf(own[0].Key), own[0])}，所以不再提醒。"
            : own.Select(owner => held.ShareOf(owner.Key).PausedUntil).FirstOrDefault(until => until > office.Today) is { } paused
                ? $"已設定暫停提醒，{RocDate.Write(paused)}起恢復；說「恢復 {Invariant($"{held.Number}")}」可以馬上恢復。"
            : own.All(owner => !owner.IsPerson && !Hears(person, owner.Key, office)) ? Contacts(own[0].Name, office)
            : office.IsAway(person.Id) ? "您目前請假，提醒改送給您的代理人。"
            : null;
    }

    private static string Others(HeldDuty held, IReadOnlyList<Owner> owners, Person person, OfficeToday office) => held.Duty.Owners is Ownership.Staff(var body)
        ? $"這是{body}同仁各自要辦的事項，名冊上您不是這個機關的人員，所以不提醒您。"
        : owners.Any(owner => Standing.Leads(person, owner, office)) ? "您是主辦單位的上級主管，逾期才會告訴您。"
        : $"主辦單位是{string.Join('、', owners.Take(3).Select(owner => owner.Name))}{(owners.Count > 3 ? "等" : "")}，不是您的單位，所以不提醒您。";

    private static bool Hears(Person person, string unit, OfficeToday office) => office.SpeaksFor(person).Any(office.Roll.ContactsOf(unit).Contains);

    private static string Contacts(string unit, OfficeToday office) => office.Roll.ContactsOf(unit) is { Count: > 0 } contacts
        ? $"{unit}的提醒送給聯絡人{string.Join('、', contacts.Select(person => person.DisplayName))}；您可以在「我的待辦」看到。"
        : $"名冊裡{unit}沒有聯絡人，也沒有主管，所以由管理者收到提醒；您可以在「我的待辦」看到。";

    // The same planning as the morning's, asked of the days to come.
    private async Task<IReadOnlyList<string>> NextAsync(HeldDuty held, Person person, List<GivenNotice> given, OfficeToday office, CancellationToken cancel)
    {
        if (office.Owners.Of(held).Count > MostOwners || (held.Duty.Term is null && held.Wishes.Count == 0))
        {
            return [];
        }

        var known = given.Select(one => one.Notice.Key).ToHashSet(StringComparer.Ordinal);
        var view = await views.ReadAsync(office.Today, cancel).ConfigureAwait(false);
        for (var day = office.Today.AddDays(1); day <= office.Today.AddDays(DaysAhead); day = day.AddDays(1))
        {
            if (view.Days.Openings.IsOfficeDay(day)
                && planner.Owe([held], view, day).FirstOrDefault(owed => owed.To.Recipient == Recipient.OfPerson(person.Id) && !known.Contains(owed.Key)) is { } owed)
            {
                return [$"下一次提醒是{RocDate.Write(day)}：{ReasonWords.Of(owed, view.Days)}"];
            }
        }

        return ["接下來四個月沒有要提醒您的。"];
    }
}

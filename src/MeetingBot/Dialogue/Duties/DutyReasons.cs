using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using MeetingBot.Reminders;
using MeetingBot.Reminders.Digests;
using MeetingBot.Reminders.Notices;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;

namespace MeetingBot.Dialogue.Duties;

/// <summary>為什麼, 為什麼沒有: what somebody was told of a duty and by which rule; and where they were not, why not, and when next.</summary>
internal sealed class DutyReasons(IDutyBook book, INoticeBook notices, NextNotice next)
{
    private const int MostGiven = 3;

    public Task<Message> OfAsync(Person person, long number, OfficeToday office, CancellationToken cancel) =>
        book.ShowAsync(person, number, DutyAct.AskWhy, office, held => OfAsync(person, held, office, cancel), cancel);

    private async Task<Message> OfAsync(Person person, HeldDuty held, OfficeToday office, CancellationToken cancel)
    {
        var given = (await notices.OfAsync([held.Number], cancel).ConfigureAwait(false)).Where(one => one.Recipient == Recipient.OfPerson(person.Id)).ToList();
        var further = WhySilent.Of(held, person, office) is { } silence
            ? SilenceWords.Of(silence, held, office)
            : await NextAsync(held, person, given, office, cancel).ConfigureAwait(false);
        var lines = Told(held, given).Append(Basis(held.Duty, office)).Append(further).OfType<string>();
        return new(string.Join('\n', lines)) { Buttons = [new("看內容", DutySpeech.Number(held.Number)), .. DutyButtons.Finish(person, held, office)] };
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

    private async Task<string?> NextAsync(HeldDuty held, Person person, List<GivenNotice> given, OfficeToday office, CancellationToken cancel)
    {
        if (!NextNotice.IsForeseen(held, office))
        {
            return null;
        }

        var known = given.Select(one => one.Notice.Key).ToHashSet(StringComparer.Ordinal);
        return await next.OfAsync(held, person, known, office, cancel).ConfigureAwait(false) is var (day, owed)
            ? $"下一次提醒是{RocDate.Write(day)}：{ReasonWords.Of(owed, office.Days)}"
            : "接下來四個月沒有要提醒您的。";
    }
}

using System.CommandLine;
using System.Globalization;
using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;
using Spectre.Console;

namespace MeetingBot.Console;

/// <summary>meetingbot tasks [NUMBER]: duties (待辦) as they stand, or one of them with its history.</summary>
internal sealed class TasksVerb(IDutyBook book, PeopleBook people, Terminal terminal) : IVerb
{
    private static readonly Dictionary<string, DutyState> States = Enum.GetValues<DutyState>().ToDictionary(state => Spelling.Of(state), StringComparer.OrdinalIgnoreCase);

    public Command Command()
    {
        var number = new Argument<long?>("NUMBER") { Description = "待辦的編號；不寫就列出未結的", Arity = ArgumentArity.ZeroOrOne };
        var state = new Option<string?>("--state") { Description = $"只列這個狀態的：{string.Join('、', States.Keys)}，或 all", HelpName = "STATE" };
        var unit = new Option<string?>("--unit") { Description = "只列這個單位的", HelpName = "UNIT" };
        var number2 = new Option<string?>("--case") { Description = "只列這個列管案號的，不論狀態", HelpName = "CASE" };
        var doubtful = new Option<bool>("--doubtful") { Description = "只列待確認的" };
        var historic = new Option<bool>("--historic") { Description = "只列載入時期限已過的" };
        var json = new Option<bool>("--json") { Description = "每件一行 JSON" };
        var verb = new Command("tasks", "列出待辦；寫編號就列出那一件的經過") { number, state, unit, number2, doubtful, historic, json };
        verb.Validators.Add(asked =>
        {
            if (asked.GetValue(state) is { } wanted && wanted != "all" && !States.ContainsKey(wanted))
            {
                asked.AddError($"沒有「{wanted}」這個狀態：可以寫 {string.Join('、', States.Keys)} 或 all。");
            }
        });
        verb.SetAction((asked, cancel) => asked.GetValue(number) is { } one
            ? ShowAsync(one, asked.GetValue(json), cancel)
            : ListAsync(
                Filter(asked.GetValue(state), asked.GetValue(number2), asked.GetValue(doubtful), asked.GetValue(historic)), asked.GetValue(unit), asked.GetValue(json), cancel));
        return verb;
    }

    private static DutyFilter Filter(string? state, string? number, bool doubtful, bool historic) => new(
        state is not null ? (state == "all" ? null : [States[state]]) : historic ? [DutyState.Historic] : number is null ? [DutyState.Open] : null,
        doubtful ? true : null,
        Case: number);

    private async Task<int> ListAsync(DutyFilter filter, string? unit, bool json, CancellationToken cancel)
    {
        var owners = new Owners(people.Current);
        var name = unit is null ? null : people.Current.FindUnit(unit)?.Name ?? unit;
        var all = (await book.ListAsync(filter, cancel).ConfigureAwait(false))
            .Where(held => name is null || Names(held, owners).Contains(name)).OrderBy(held => held.Duty.Term?.Day ?? DateOnly.MaxValue).ThenBy(held => held.Number);
        if (json)
        {
            foreach (var held in all)
            {
                await terminal.Out.WriteAsync(DutyJson.Line(held, owners) + "\n").ConfigureAwait(false);
            }

            return ExitStatus.Well;
        }

        var sheet = new Sheet("待辦", "編號|", "狀態|", "期限", "主辦", "案號", "事項", "會議");
        foreach (var held in all)
        {
            sheet.Add(
                held.Number.ToString(CultureInfo.InvariantCulture), StateWords.Of(held.Duty), OfficeWords.Due(held.Duty), DutySpeech.Owners(held.Duty.Owners),
                string.Join('、', held.Duty.Cases), held.Duty.Text, DutySpeech.From(held.Duty));
        }

        sheet.Print(terminal.Page);
        return ExitStatus.Well;
    }

    private static IEnumerable<string> Names(HeldDuty held, Owners owners) =>
        owners.Of(held).Select(owner => owner.Key).Concat(held.Duty.Owners is Ownership.Units(var names) ? names : []);

    private async Task<int> ShowAsync(long number, bool json, CancellationToken cancel)
    {
        if (await book.FindAsync(number, cancel).ConfigureAwait(false) is not { } held)
        {
            terminal.Complain($"沒有編號 {number} 的待辦：meetingbot tasks --state all 會列出所有的。");
            return ExitStatus.Usage;
        }

        var owners = new Owners(people.Current);
        var history = await book.HistoryAsync(number, cancel).ConfigureAwait(false);
        if (json)
        {
            await terminal.Out.WriteAsync(DutyJson.Line(held, owners, history) + "\n").ConfigureAwait(false);
            return ExitStatus.Well;
        }

        var duty = held.Duty;
        Say("待辦", $"{number}（{StateWords.Of(duty)}）");
        Say("事項", duty.Text);
        Say("出處", duty.Origin is Origin.Ruling ruling ? $"{DutySpeech.From(duty)}，{ruling.Path}（{ruling.File}）" : DutySpeech.From(duty));
        Say("主辦", DutySpeech.Owners(duty.Owners));
        Say("期限", OfficeWords.Due(duty) + (duty.Term is { } term ? $"：「{term.Words}」，{term.Why}" : ""));
        Say("原定", duty.RuledDay is { } ruled && ruled != duty.Term?.Day ? RocDate.Write(ruled) : "");
        Say("案號", string.Join('、', duty.Cases));
        Say("疑義", duty.Doubt ?? "");
        Print(held, owners, history);
        return ExitStatus.Well;
    }

    private void Print(HeldDuty held, Owners owners, IReadOnlyList<DutyEvent> history)
    {
        var parts = new Sheet("分工", "主辦|", "狀態", "時間|");
        foreach (var owner in owners.Of(held))
        {
            var share = held.ShareOf(owner.Key);
            parts.Add(owner.Name, OfficeWords.Of(held.Duty, share, owner), share.At is { } at ? OfficeWords.Of(at.InTaipei()) : "");
        }

        parts.Print(terminal.Page);
        var later = new Sheet("後續會議", "會議", "內容");
        foreach (var word in held.Duty.Later)
        {
            later.Add(word.Meeting, word.Said);
        }

        later.Print(terminal.Page);
        var sheet = new Sheet("經過", "時間|", "誰|", "從哪裡|", "主辦", "變更");
        foreach (var one in history)
        {
            sheet.Add(OfficeWords.Of(one.At.InTaipei()), one.Who is { } who ? people.Current.ById(who)?.DisplayName ?? who : "", one.Where, one.Owner, one.What);
        }

        sheet.Print(terminal.Page);
    }

    private void Say(string what, string words)
    {
        if (words.Length > 0)
        {
            terminal.Lines.Write(new Text($"{what}：{Sheet.Clean(words)}\n"));
        }
    }
}

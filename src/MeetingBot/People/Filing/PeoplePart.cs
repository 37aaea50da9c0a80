using MeetingBot.Archive.Office;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.People.Filing;

/// <summary>The part of the people file that names the people.</summary>
internal sealed class PeoplePart(KnownUnits units, Faults faults)
{
    private readonly ChannelPairs channels = new(faults);
    private readonly Dictionary<string, Word> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), Word> accounts = [];
    private readonly Dictionary<string, Word> managers = new(StringComparer.Ordinal);
    private readonly List<(Word? Id, Word Deputy)> deputies = [];

    public IReadOnlyList<Person> Read(Form file)
    {
        var people = file.Forms("people", "id", "name", "units", "manages", "contactFor", "admin", "accounts", "deputies", "away").Select(Person).ToList();
        foreach (var (id, deputy) in deputies)
        {
            if (!ids.ContainsKey(deputy.Value))
            {
                faults.Add(deputy, $"people 裡沒有 id 是「{deputy.Value}」的人。");
            }
            else if (deputy.Value == id?.Value)
            {
                faults.Add(deputy, "不能當自己的代理人。");
            }
        }

        return people;
    }

    private Person Person(Form form)
    {
        var (id, name) = (form.Text("id"), form.Text("name"));
        if (id is not null && !ids.TryAdd(id.Value, id))
        {
            faults.Add(id, $"「{id.Value}」已經是第 {ids[id.Value].Line} 行那個人的 id。");
        }

        return new(
            id?.Value ?? "",
            name?.Value ?? "",
            units.Names(form.Texts("units")),
            Manages(form.Texts("manages")),
            form.Flag("admin"),
            Accounts(form),
            Deputies(id, form.Texts("deputies")))
        {
            ContactFor = units.Names(form.Texts("contactFor")),
            Away = Away(id, form),
        };
    }

    private List<string> Manages(IReadOnlyList<Word> words)
    {
        var managed = new List<string>();
        foreach (var (unit, word) in words.SelectMany(word => units.Names([word]).Select(unit => (unit, word))))
        {
            if (managers.TryAdd(unit, word))
            {
                managed.Add(unit);
            }
            else
            {
                faults.Add(word, $"「{unit}」已經在第 {managers[unit].Line} 行有主管了；主管不在時由誰代理，請寫在 deputies。");
            }
        }

        return managed;
    }

    private Dictionary<string, string> Accounts(Form form)
    {
        var pairs = channels.Read(form, "accounts");
        foreach (var (channel, account) in pairs)
        {
            if (!accounts.TryAdd(Account.Key(channel, account.Value), account))
            {
                faults.Add(account, $"{channel} 的帳號「{account.Value}」已經是第 {accounts[Account.Key(channel, account.Value)].Line} 行那個人的。");
            }
        }

        return pairs.ToDictionary(pair => pair.Channel, pair => pair.Called.Value, StringComparer.Ordinal);
    }

    private List<Absence> Away(Word? id, Form form)
    {
        var away = new List<Absence>();
        foreach (var one in form.Forms("away", "from", "to"))
        {
            if (one.Text("from") is { } from && one.Text("to") is { } to && Day(from) is { } first && Day(to) is { } last)
            {
                if (last < first)
                {
                    faults.Add(to, $"請假的最後一天「{to.Value}」在第一天「{from.Value}」之前。");
                }

                away.Add(new(id?.Value ?? "", first, last));
            }
        }

        return away;
    }

    private DateOnly? Day(Word word)
    {
        if (RocDate.TryParse(word.Value, out var day))
        {
            return day;
        }

        faults.Add(word, $"「{word.Value}」不是日期：請寫成 2026-01-05 或 115/1/5。");
        return null;
    }

    private List<string> Deputies(Word? id, IReadOnlyList<Word> words)
    {
        deputies.AddRange(words.Select(word => (id, word)));
        foreach (var again in words.GroupBy(word => word.Value, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
        {
            faults.Add(again, $"「{again.Value}」寫了兩次。");
        }

        return [.. words.Select(word => word.Value)];
    }
}

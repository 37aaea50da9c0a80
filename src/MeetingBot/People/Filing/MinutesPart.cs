namespace MeetingBot.People.Filing;

/// <summary>The part of the people file that says which units may see which folders.</summary>
internal sealed class MinutesPart(KnownUnits units, Faults faults)
{
    public IReadOnlyList<FolderRule> Read(Form file)
    {
        var rules = new List<FolderRule>();
        foreach (var (folder, value) in file.Pairs("minutes"))
        {
            var wrong = rules.Any(rule => rule.Folder == folder.Value) ? $"資料夾「{folder.Value}」寫了兩次。" : WhatIsWrongWith(folder.Value);
            if (wrong is not null)
            {
                faults.Add(folder, wrong);
            }

            rules.Add(new(folder.Value, units.Names(file.Texts(value, $"{folder.Key} › {folder.Value}"))));
        }

        return rules;
    }

    // A rule whose folder can never be one would leave open what it was meant to close.
    private static string? WhatIsWrongWith(string folder)
    {
        if (folder.Contains('\\', StringComparison.Ordinal))
        {
            return $"資料夾「{folder}」裡有反斜線：請用 / 分隔。";
        }

        if (folder.Any(char.IsControl))
        {
            return "資料夾的名稱裡有看不見的控制字元，請刪掉。";
        }

        return folder.Length > 0 && folder.Split('/').Any(segment => segment.Trim().Trim('.').Length == 0 || segment != segment.Trim())
            ? $"資料夾「{folder}」要從會議紀錄資料夾算起，例如 personnel/2025；不能以 / 開頭或結尾，也不能有 .、.. 或前後的空白。"
            : null;
    }
}

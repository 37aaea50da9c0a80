using MeetingBot.Answers.Model;
using MeetingBot.Archive;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Answers.Model;

/// <summary>Section Model of the settings, checked when the host starts.</summary>
public sealed class ModelSettingsTests
{
    private static readonly Dictionary<string, string?> Right = new()
    {
        ["Model:Provider"] = "openai-compatible",
        ["Model:Endpoint"] = "http://127.0.0.1:8000/v1",
        ["Model:Name"] = "qwen",
        ["Model:Key"] = "sk-1",
    };

    [Theory]
    [InlineData("Model:Provider", "openai", "Model:Provider")]
    [InlineData("Model:Provider", "", "Model:Provider")]
    [InlineData("Model:Name", "", "Model:Name")]
    [InlineData("Model:Endpoint", "", "Model:Endpoint")]
    [InlineData("Model:Endpoint", "vllm:8000/v1", "Model:Endpoint")]
    [InlineData("Model:Endpoint", "ftp://127.0.0.1/v1", "Model:Endpoint")]
    [InlineData("Model:Endpoint", "https://host", "/v1")] // the API's path was left out
    [InlineData("Model:Endpoint", "https://me:secret@host/v1", "Model:Endpoint")]
    [InlineData("Model:Endpoint", "https://host/v1?api-version=1", "Model:Endpoint")]
    [InlineData("Model:Endpoint", "http://api.example.com/v1", "明文")]
    [InlineData("Model:Endpoint", "http://8.8.8.8/v1", "明文")]
    [InlineData("Model:Endpoint", "http://172.32.0.1/v1", "明文")] // one past the private range
    [InlineData("Model:Key", "sk 1", "Model:Key")]
    [InlineData("Model:Temperature", "3", "Model:Temperature")]
    [InlineData("Model:CallsPerPersonAndDay", "0", "Model:CallsPerPersonAndDay")]
    [InlineData("Model:CallsPerDay", "-1", "Model:CallsPerDay")]
    [InlineData("Model:TotalSeconds", "15", "Model:TotalSeconds")]
    [InlineData("Model:AttemptSeconds", "0", "Model:AttemptSeconds")]
    [InlineData("Model:AttemptSeconds", "13", "Model:TotalSeconds")] // longer than the total of 12
    [InlineData("Model:Concurrency", "0", "Model:Concurrency")]
    public async Task A_wrong_setting_stops_the_host_and_is_named(string key, string value, string named)
    {
        using var host = Host(new(Right) { [key] = value });

        await WrongSetting.StopsAsync(() => host.StartAsync(), named, "secret", "sk");
    }

    [Theory]
    [InlineData("http://localhost:11434/v1")]
    [InlineData("http://10.1.2.3/v1/")]
    [InlineData("http://172.31.255.255/v1")]
    [InlineData("http://192.168.1.1:8000/v1")]
    [InlineData("http://[::1]:8000/v1")]
    [InlineData("http://[fd00::1]:8000/v1")]
    [InlineData("https://llm.example.gov.tw/api/v1")]
    public async Task A_server_on_the_own_network_may_do_without_encryption(string endpoint)
    {
        using var host = Host(new(Right) { ["Model:Endpoint"] = endpoint });

        await host.StartAsync();

        Assert.IsType<AnswerWriter>(host.Services.GetRequiredService<IAnswerWriter>());
    }

    [Theory]
    [InlineData("https://name.openai.azure.com", null, null)]
    [InlineData("https://name.openai.azure.com/openai/v1/", null, null)]
    [InlineData("https://name.openai.azure.com/openai/deployments/gpt", null, "只填到主機")]
    [InlineData("http://10.0.0.1/", "k", null)] // a gateway in the house
    [InlineData("http://10.0.0.1/", null, "權杖不以明文傳送")]
    public void Azure_has_its_own_address_and_sends_tokens_only_encrypted(string endpoint, string? key, string? fault)
    {
        var options = new ModelOptions { Provider = "azure", Endpoint = endpoint, Name = "gpt", Key = key };

        var found = new ModelOptionsCheck().Validate(null, options).FailureMessage;

        Assert.Contains(fault ?? "", found ?? "", StringComparison.Ordinal);
        Assert.Equal(fault is null, found is null);
    }

    [Fact]
    public async Task Azure_needs_no_key()
    {
        using var host = Host(new()
        {
            ["Model:Provider"] = "azure",
            ["Model:Endpoint"] = "https://name.openai.azure.com/",
            ["Model:Name"] = "gpt",
        });

        await host.StartAsync();

        Assert.IsType<AnswerWriter>(host.Services.GetRequiredService<IAnswerWriter>());
    }

    [Fact]
    public async Task Out_of_the_box_there_is_no_model_and_half_a_setting_does_not_matter()
    {
        using var untouched = Host([]);
        using var halfway = Host(new() { ["Model:Endpoint"] = "later", ["Model:Provider"] = "none" });

        await untouched.StartAsync();
        await halfway.StartAsync();

        Assert.IsType<NoAnswerWriter>(untouched.Services.GetRequiredService<IAnswerWriter>());
        Assert.IsType<NoAnswerWriter>(halfway.Services.GetRequiredService<IAnswerWriter>());
    }

    [Fact]
    public async Task An_empty_temperature_is_none()
    {
        using var host = Host(new(Right) { ["Model:Temperature"] = "" });

        await host.StartAsync();

        Assert.Null(host.Services.GetRequiredService<IOptions<ModelOptions>>().Value.Temperature);
    }

    [Theory]
    [InlineData("none", true)]
    [InlineData("azure", false)]
    public void Wrong_prompts_matter_only_where_a_model_reads_them(string provider, bool starts)
    {
        using var desk = new WritingDesk();
        desk.Rewrite(PromptPair.UserFile, _ => "version: 1");

        var result = new PromptCheck(desk.Prompts).Validate(null, new() { Provider = provider });

        Assert.Equal(starts, !result.Failed);
    }

    [Fact]
    public void The_settings_file_spells_out_the_defaults()
    {
        var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.json")).Build();
        var shipped = file.GetSection(ModelOptions.Section);
        var plain = new ModelOptions();

        Assert.All(typeof(ModelOptions).GetProperties().Where(property => property.CanWrite), property => Assert.Equal(
            property.GetValue(plain) ?? "", shipped.GetValue(property.PropertyType, property.Name) ?? ""));
    }

    private static IHost Host(Dictionary<string, string?> settings)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddLogging().AddSingleton(TimeProvider.System).AddSingleton<IModelBudget, MemoryBudget>().AddAnswerWriter();
        return builder.Build();
    }
}

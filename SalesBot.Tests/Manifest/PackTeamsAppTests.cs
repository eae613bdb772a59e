using SalesBot.Tests.Local;
using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using NJsonSchema;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Local;
using SalesBot.Tests.Node;

namespace SalesBot.Tests.Manifest;

public sealed class PackTeamsAppTests : IDisposable
{
    private const string BotId = "0f8fad5b-d9cb-469f-a165-70867728950e";

    private readonly string _folder = Directory.CreateTempSubdirectory("salesbot-manifest-").FullName;

    [Fact]
    public async Task The_packed_app_is_what_Teams_accepts()
    {
        using var app = await PackAsync();

        Assert.Equal(["color.png", "manifest.json", "outline.png", "zh-cn.json"], app.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.Equal(BotId, JsonDocument.Parse(Text(app, "manifest.json")).RootElement.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.DoesNotContain("${{", Text(app, "manifest.json"), StringComparison.Ordinal);
        await AssertValidAsync("MicrosoftTeams.schema.json", Text(app, "manifest.json"));
        await AssertValidAsync("MicrosoftTeams.Localization.schema.json", Text(app, "zh-cn.json"));
    }

    [Fact]
    public async Task Every_command_of_its_lists_is_one_the_bot_understands_there_in_both_languages()
    {
        using var app = await PackAsync();
        using var manifest = JsonDocument.Parse(Text(app, "manifest.json"));
        using var chinese = JsonDocument.Parse(Text(app, "zh-cn.json"));
        var lists = manifest.RootElement.GetProperty("bots")[0].GetProperty("commandLists");
        for (var list = 0; list < lists.GetArrayLength(); list++)
        {
            var commands = lists[list].GetProperty("commands");
            var isPersonal = lists[list].GetProperty("scopes")[0].GetString() == "personal";
            for (var at = 0; at < commands.GetArrayLength(); at++)
            {
                Assert.True(IsUnderstood(commands[at].GetProperty("title").GetString()!, isPersonal), commands[at].GetProperty("title").GetString());
                var key = $"bots[0].commandLists[{list}].commands[{at}].title";
                Assert.True(IsUnderstood(chinese.RootElement.GetProperty(key).GetString()!, isPersonal), key);
            }
        }
    }

    [Fact]
    public async Task The_commands_beside_chats_are_those_the_bot_answers()
    {
        using var app = await PackAsync();
        using var manifest = JsonDocument.Parse(Text(app, "manifest.json"));
        var commands = manifest.RootElement.GetProperty("composeExtensions")[0].GetProperty("commands").EnumerateArray();
        Assert.Equal([SalesConversation.FindCommand, SalesConversation.LogCommand], commands.Select(command => command.GetProperty("id").GetString()));
    }

    private static bool IsUnderstood(string title, bool isPersonal) =>
        CommandReader.Read(title) is { IsSure: true } || (!isPersonal && RoomReader.Read(title) is not null);

    [Fact]
    public async Task The_icons_have_the_sizes_Teams_asks_for_and_the_outline_is_transparent()
    {
        using var app = await PackAsync();

        Assert.Equal((192, 192), Header(app, "color.png").Size);
        Assert.Equal(((32, 32), RgbWithAlpha), Header(app, "outline.png"));
    }

    public void Dispose() => TemporaryFolder.Remove(_folder);

    // PNG specification, section 11.2.1: colour type 6.
    private const byte RgbWithAlpha = 6;

    private async Task<ZipArchive> PackAsync()
    {
        var zip = Path.Combine(_folder, "app.zip");
        using var process = Process.Start(NodeJs.Start("dotnet", TestTools.Root, "msbuild", Path.Combine("SalesBot", "SalesBot.csproj"),
            "-t:PackTeamsApp", $"-p:BotId={BotId}", "-p:BotDomain=bot.example.com", $"-p:ManifestZip={zip}", "-v:q"))!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output);
        return await ZipFile.OpenReadAsync(zip);
    }

    private static async Task AssertValidAsync(string schema, string json)
    {
        await TestTools.InstallAsync();
        var version = JsonDocument.Parse(json).RootElement.GetProperty("$schema").GetString()!.Split('/')[^2];
        var rules = await JsonSchema.FromFileAsync(Path.Combine(TestTools.Folder, "node_modules", "@microsoft", "app-manifest",
            "build", "json-schemas", "teams", version, schema));
        Assert.Empty(rules.Validate(json));
    }

    private static string Text(ZipArchive app, string name)
    {
        using var reader = new StreamReader(app.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static ((int Width, int Height) Size, byte ColourType) Header(ZipArchive app, string name)
    {
        Span<byte> header = stackalloc byte[26];
        using var file = app.GetEntry(name)!.Open();
        file.ReadExactly(header);
        return ((BinaryPrimitives.ReadInt32BigEndian(header[16..]), BinaryPrimitives.ReadInt32BigEndian(header[20..])), header[25]);
    }
}
